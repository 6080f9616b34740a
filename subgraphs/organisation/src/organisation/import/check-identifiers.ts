import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { database } from "../../tables.js";
import { type IdentifierFacts, refusalToRecord } from "../identifier.rules.js";

/** A code of a file, with the columns that hold it and its days. */
export interface ListedIdentifier extends IdentifierFacts {
  id: string;
}

/** Faults of codes that name two bodies on a day, or that give a body two codes of one scheme. */
export async function faultsOfIdentifiers(
  context: RequestContext,
  rows: readonly ReadRow<ListedIdentifier>[],
  column: string,
): Promise<RowFault[]> {
  const inFile = new Set(rows.map(({ row }) => row.id));
  const stored = (await findStored(context, rows)).filter(({ id }) => !inFile.has(id));
  const near = new Near(stored);
  return rows.flatMap(({ record, row }) => {
    const refused = refusalToRecord(row, near.to(row));
    near.add(row);
    if (refused === null) return [];
    const code = refused.field[0] === "value" ? "CODE_TAKEN" : "SECOND_CODE";
    return [fault(record, column, code, refused.message, "Correct the code, the body or the days.")];
  });
}

/** Codes by value and by body, so that a code is compared only with those that may clash with it. */
class Near {
  readonly #by = new Map<string, IdentifierFacts[]>();

  constructor(codes: readonly IdentifierFacts[]) {
    for (const code of codes) this.add(code);
  }

  add(code: IdentifierFacts): void {
    for (const key of keysOf(code)) this.#by.set(key, [...(this.#by.get(key) ?? []), code]);
  }

  to(code: IdentifierFacts): IdentifierFacts[] {
    return keysOf(code).flatMap((key) => this.#by.get(key) ?? []);
  }
}

const keysOf = ({ scheme, value, organisationId }: IdentifierFacts) => [`${scheme} ${value}`, organisationId];

async function findStored(context: RequestContext, rows: readonly ReadRow<ListedIdentifier>[]) {
  const found = new Map<string, ListedIdentifier>();
  for (let at = 0; at < rows.length; at += 2_000) {
    const some = rows.slice(at, at + 2_000).map(({ row }) => row);
    const values = some.map(({ value }) => value);
    const organisationIds = some.map(({ organisationId }) => organisationId);
    const stored = await database(context)
      .selectFrom("organisation_identifier")
      .selectAll()
      .where((eb) => eb.or([eb("value", "in", values), eb("organisationId", "in", organisationIds)]))
      .execute();
    for (const each of stored) found.set(each.id, each);
  }
  return [...found.values()];
}
