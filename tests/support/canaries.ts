import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";

/** Columns whose values not everybody may read, and of which rows; `key` names the record they belong to. */
const SENSITIVE = [
  { subgraph: "services", table: "dossier_applicant", column: "name", key: "dossierId", rows: "1 = 1" },
  { subgraph: "services", table: "dossier_act", column: "reason", key: "dossierId", rows: "1 = 1" },
  { subgraph: "legal", table: "document_draft", column: "title", key: "id", rows: '"publicOn" is null' },
  { subgraph: "legal", table: "document_draft", column: "source", key: "id", rows: '"publicOn" is null' },
  { subgraph: "discipline", table: "discipline_act", column: "description", key: "caseId", rows: "1 = 1" },
  { subgraph: "discipline", table: "discipline_decision", column: "number", key: "caseId", rows: "1 = 1" },
  {
    subgraph: "discipline",
    table: "discipline_case",
    column: "closingReason",
    key: "id",
    rows: '"closedOn" is not null',
  },
  { subgraph: "discipline", table: "staff_complaint", column: "summary", key: "id", rows: "1 = 1" },
  { subgraph: "discipline", table: "staff_complaint", column: "answer", key: "id", rows: '"answeredOn" is not null' },
  { subgraph: "discipline", table: "duty_inspection_finding", column: "text", key: "inspectionId", rows: "1 = 1" },
] as const;

/** A token that stands in one column of one row, and nowhere else. */
export interface Canary {
  table: string;
  column: string;
  recordId: string;
}

/** Puts a token into every sensitive column of every row; gives how many there are. */
export async function placeCanaries(subgraphs: ReadonlyMap<string, Subgraph>): Promise<number> {
  let placed = 0;
  for (const { subgraph, table, column, key, rows } of SENSITIVE) {
    const em = subgraphs.get(subgraph)!.database.fork();
    await em.execute(`update ${table} set "${column}" = 'CANARY.${table}.${column}.' || "${key}" where ${rows}`);
    const [counted] = await em.execute<{ n: number }[]>(`select count(*) as n from ${table} where ${rows}`);
    placed += Number(counted?.n ?? 0);
  }
  return placed;
}

/** Every token in a text. */
export function canariesIn(text: string): Canary[] {
  return [...text.matchAll(/CANARY\.(\w+)\.(\w+)\.(\w+)/g)].map(([, table = "", column = "", recordId = ""]) => {
    return { table, column, recordId };
  });
}
