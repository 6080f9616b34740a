import type { Expression, ExpressionBuilder, SqlBool } from "kysely";

type Dated = Record<string, { validFrom: string; validTo: string | null }>;

/** The condition that the dated row of a table, or of its alias, holds on a day. */
export function holdsOnDay(table: string, day: string) {
  return <DB, T extends keyof DB>(builder: ExpressionBuilder<DB, T>): Expression<SqlBool> => {
    const eb = builder as unknown as ExpressionBuilder<Dated, string>;
    const from = `${table}.validFrom` as never;
    const to = `${table}.validTo` as never;
    return eb.and([eb(from, "<=", day as never), eb.or([eb(to, "is", null as never), eb(to, ">", day as never)])]);
  };
}
