import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";

const OF_UNPUBLISHED = '"draftId" in (select "id" from document_draft where "publicOn" is null)';

/** Columns whose values not everybody may read, and of which rows; `key` names the record they belong to. */
const SENSITIVE = [
  { subgraph: "services", table: "dossier_applicant", column: "name", key: "dossierId" },
  { subgraph: "services", table: "dossier_act", column: "reason", key: "dossierId" },
  { subgraph: "legal", table: "document_draft", column: "title", key: "id", rows: '"publicOn" is null' },
  { subgraph: "legal", table: "document_draft", column: "source", key: "id", rows: '"publicOn" is null' },
  { subgraph: "legal", table: "document_draft", column: "searchText", key: "id", rows: '"publicOn" is null' },
  { subgraph: "legal", table: "document_draft", column: "issuerName", key: "id", rows: '"publicOn" is null' },
  { subgraph: "legal", table: "draft_act", column: "reason", key: "draftId", rows: OF_UNPUBLISHED },
  { subgraph: "discipline", table: "discipline_act", column: "description", key: "caseId" },
  {
    subgraph: "discipline",
    table: "discipline_case",
    column: "closingReason",
    key: "id",
    rows: '"closedOn" is not null',
  },
  {
    ...{ subgraph: "discipline", table: "discipline_case", column: "partyDecisionNumber", key: "id" },
    rows: '"partyDecidedOn" is not null',
  },
  { subgraph: "discipline", table: "discipline_decision", column: "number", key: "caseId" },
  {
    ...{ subgraph: "discipline", table: "discipline_decision", column: "cancellationNumber", key: "caseId" },
    rows: '"cancelledOn" is not null',
  },
  { subgraph: "discipline", table: "staff_complaint", column: "summary", key: "id" },
  { subgraph: "discipline", table: "staff_complaint", column: "answer", key: "id", rows: '"answeredOn" is not null' },
  { subgraph: "discipline", table: "duty_inspection", column: "decisionNumber", key: "id" },
  {
    subgraph: "discipline",
    table: "duty_inspection",
    column: "conclusion",
    key: "id",
    rows: '"concludedOn" is not null',
  },
  { subgraph: "discipline", table: "duty_inspection_finding", column: "text", key: "inspectionId" },
];

/** A token that stands in one column of one row, and nowhere else. */
export interface Canary {
  table: string;
  column: string;
  recordId: string;
}

/** Puts a token into every sensitive column of every row; gives how many there are. */
export async function placeCanaries(subgraphs: ReadonlyMap<string, Subgraph>): Promise<number> {
  let placed = 0;
  for (const { subgraph, table, column, key, rows = "1 = 1" } of SENSITIVE) {
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

/** Names that say what a text is: a key, a day, an instant, where it comes from. */
const NO_WORDS = /(^id|Id|On|At|Day|Code)$|^(origin|source)$/;

/** Columns of words, in tables of restricted records, that hold no tokens: `table.column`. */
export function columnsWithoutCanaries(subgraphs: ReadonlyMap<string, Subgraph>): string[] {
  const tables = new Set(SENSITIVE.map(({ table }) => table));
  const entities = [...subgraphs.values()].flatMap(({ database }) => [...database.orm.getMetadata().getAll().values()]);
  return entities
    .filter(({ tableName }) => tables.has(tableName) || tableName.startsWith("discipline_"))
    .flatMap(({ tableName, props }) =>
      props
        .filter(({ name, type }) => type === "text" && !NO_WORDS.test(name))
        .filter(({ name }) => !SENSITIVE.some(({ table, column }) => table === tableName && column === name))
        .map(({ name }) => `${tableName}.${name}`),
    );
}
