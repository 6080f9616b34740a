import { hasRole } from "@lienthong/kernel/domain/actor.js";
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import { isAuthority, type Reader } from "./record-access.rules.js";

/** The columns of a table that say who may see its rows, as `RecordFacts` does. */
export interface AccessColumns {
  official: string | null;
  complainant: string | null;
  authorities: readonly string[];
  managed: readonly string[];
  inspector: string;
}

type Texts = ExpressionBuilder<Record<string, Record<string, string>>, string>;

/** `mayRead` of record-access.rules, said in SQL over the columns of a table. */
export function isReadable({ actor, answersFor, manages }: Reader, columns: AccessColumns) {
  return <DB, T extends keyof DB>(builder: ExpressionBuilder<DB, T>): Expression<SqlBool> => {
    const eb = builder as unknown as Texts;
    const among = (names: readonly string[], bodies: ReadonlySet<string>) =>
      names.map((name) => eb(name, "in", [...bodies]));
    if (hasRole(actor, "OPERATOR")) return sql<SqlBool>`1 = 1`;
    const isPerson = actor.kind === "person";
    return eb.or([
      ...(isPerson && columns.official && actor.officialId ? [eb(columns.official, "=", actor.officialId)] : []),
      ...(isPerson && columns.complainant ? [eb(columns.complainant, "=", actor.id)] : []),
      ...(hasRole(actor, "INSPECTOR") ? [eb(columns.inspector, "=", actor.id)] : []),
      ...(hasRole(actor, "HOME_AFFAIRS") && manages.size > 0 ? among(columns.managed, manages) : []),
      ...(isAuthority(actor) && answersFor.size > 0 ? among(columns.authorities, answersFor) : []),
    ]);
  };
}
