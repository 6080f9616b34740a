/** The field of a procedure by which columns are told of in events; null for those that are not told of by themselves. */
const FIELDS: readonly [RegExp, string | null][] = [
  [/^(?:procedureId|folded.*|sortName)$/, null],
  [/^at[A-Z]/, "levels"],
  [/^promulgator/, "promulgator"],
  [/^(?:onlineKind|partialReason)$/, "online"],
  [/^(?:decision.*|decidedOn)$/, "publicationDecision"],
  [/^ending/, "withdrawalDecision"],
  [/^nonTerritorial$/, "isNonTerritorial"],
];

/** The fields of a procedure that differ when these columns do, each once. */
export function toldFields(columns: readonly string[]): string[] {
  const fields = columns.map((column) => {
    const known = FIELDS.find(([pattern]) => pattern.test(column));
    return known === undefined ? column : known[1];
  });
  return [...new Set(fields.filter((field) => field !== null))];
}
