import { fault, type ImportKind, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { byKey } from "@lienthong/kernel/service/loader.js";
import { database } from "../../tables.js";
import { closingEdges } from "../circle.rules.js";
import { refusalToRelate } from "../relation.rules.js";
import { isResting, RESTING_KINDS } from "../relation-kinds.js";
import { type ImportedRelation, type NamedEnd, readRelation } from "./imported-relation.js";
import { relationRows } from "./relation-rows.js";
import { type ResolvedEnds, resolveEnds } from "./resolve-ends.js";

/** Relations between documents that are recorded, in the project's own columns or in those of four source files. */
export const relationsImport: ImportKind<ImportedRelation> = {
  kind: "document-relations",
  description: "Relations between legal documents, or between articles of them",
  required: [],

  read: readRelation,

  async check(context, rows) {
    const ends = await resolveEnds(
      context,
      rows.map(({ row }) => row),
    );
    const faults = rows.flatMap((row) => faultsOfRow(row, ends));
    const bad = new Set(faults.map(({ line }) => line));
    const good = rows.filter(({ record }) => !bad.has(record.line));

    const query = database(context).selectFrom("document_relation").select(["id", "fromId", "toId"]);
    const known = await query.where("kind", "in", RESTING_KINDS).execute();
    return [...faults, ...faultsOfContradiction(good, ends), ...faultsOfCircles(good, ends, known)];
  },

  async write(context, rows, progress) {
    const relations = rows.map(({ row }) => row);
    const ends = await resolveEnds(context, relations);
    const acting = relations.map(({ from }) => ends.documentsOf(from)[0]!);
    const bodies = new Map(acting.map(({ id, issuerId }) => [id, issuerId]));
    return storeRecords(context, {
      table: "document_relation",
      rows: [
        ...byKey(
          relations.flatMap((relation) => relationRows(relation, ends)),
          ({ id }) => id,
        ).values(),
      ],
      events: { isNew: "LegalDocumentsRelated", isChanged: "LegalDocumentRelationCorrected" },
      organisationOf: ({ fromId }) => bodies.get(fromId) ?? null,
      progress,
    });
  },
};

type Row = ReadRow<ImportedRelation>;

function faultsOfRow({ record, row }: Row, ends: ResolvedEnds): RowFault[] {
  const unknown = [row.from, row.to].flatMap((end) => faultOfEnd(record, end, ends) ?? []);
  if (unknown.length > 0) return unknown;
  const [from, to] = [ends.documentsOf(row.from)[0]!, ends.documentsOf(row.to)[0]!];
  const refusals = row.words.flatMap(({ kind, extent }) => refusalToRelate({ ...row, kind, extent, from, to }) ?? []);
  const first = refusals[0];
  if (first === undefined) return [];
  const column = row.columnOf(first.field[0] ?? "");
  return [fault(record, column, first.code, first.message, "Correct the row, or leave it out.")];
}

function faultOfEnd(record: Row["record"], end: NamedEnd, ends: ResolvedEnds): RowFault | null {
  const found = ends.documentsOf(end);
  if (found.length === 1) return null;
  if (found.length === 0) {
    const fix = "Import the document first, or leave the row out; a relation needs both its ends.";
    return fault(record, end.column, "UNKNOWN_DOCUMENT", `No document ${end.text} is recorded.`, fix);
  }
  const fitting = found.map(({ citation }) => citation).join("; ");
  const fix = "Cite it in full, with issuer and year.";
  return fault(record, end.column, "SEVERAL_DOCUMENTS", `${end.text} fits several: ${fitting}.`, fix);
}

/** Two rows may say the same; they may not contradict each other. */
function faultsOfContradiction(rows: readonly Row[], ends: ResolvedEnds): RowFault[] {
  const seen = new Map<string, { line: number; days: string }>();
  return rows.flatMap(({ record, row }) => {
    const days = `${row.effectiveOn} ${row.endsOn}`;
    return relationRows(row, ends).flatMap(({ id }) => {
      const before = seen.get(id);
      if (before === undefined) seen.set(id, { line: record.line, days });
      if (before === undefined || before.days === days) return [];
      const reason = `Line ${before.line} says the same of the same articles, with other days.`;
      return [fault(record, row.to.column, "CONTRADICTS", reason, "Keep the row that is right.")];
    });
  });
}

function faultsOfCircles(
  rows: readonly Row[],
  ends: ResolvedEnds,
  known: readonly { id: string; fromId: string; toId: string }[],
): RowFault[] {
  const stored = new Set(known.map(({ id }) => id));
  const added = rows.flatMap(({ record, row }) =>
    relationRows(row, ends)
      .filter(({ id, kind }) => isResting(kind) && !stored.has(id))
      .map(({ fromId, toId }) => ({ fromId, toId, record, row })),
  );
  return closingEdges(known, added).map(({ record, row }) => {
    const reason = "The other document already rests on this one, directly or through others.";
    return fault(record, row.to.column, "CYCLE", reason, "Check which of the two says it.");
  });
}
