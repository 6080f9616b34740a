export type Row = Record<string, unknown>;

/** The rows of one subgraph by type. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

const KEYS: Record<string, string[][]> = {
  Book: [["id"], ["isbn"]],
  Film: [["id"]],
  Work: [["id"]],
  Person: [["id"], ["card"]],
  Branch: [["code"]],
  Loan: [["id"]],
  Copy: [["book", "number"]],
  Review: [["id"]],
  Order: [["id"]],
};

/** The row a stub stands for, under any of the keys its type has; undefined when this subgraph does not know it. */
export function rowOf(tables: Tables, type: string, stub: Row): Row | undefined {
  for (const key of KEYS[type] ?? []) {
    if (!key.every((column) => column in stub)) continue;
    const row = tables[type]?.find((candidate) => key.every((column) => sameValue(candidate[column], stub[column])));
    if (row) return row;
  }
  return undefined;
}

/** The stub with every other key that some subgraph knows for it. */
export function withAllKeys(allTables: readonly Tables[], type: string, stub: Row): Row {
  const wider = { ...stub };
  for (const tables of allTables) {
    const row = rowOf(tables, type, wider);
    for (const column of (KEYS[type] ?? []).flat()) if (row && column in row) wider[column] ??= row[column];
  }
  return wider;
}

/** True for the columns of a key: a stub carries them itself. */
export function isKeyColumn(type: string, column: string): boolean {
  return (KEYS[type] ?? []).some((key) => key.includes(column));
}

function sameValue(stored: unknown, given: unknown): boolean {
  if (typeof stored !== "object" || stored === null || typeof given !== "object" || given === null)
    return stored === given;
  return Object.entries(stored).every(
    ([column, value]) => column === "__typename" || sameValue(value, (given as Row)[column]),
  );
}
