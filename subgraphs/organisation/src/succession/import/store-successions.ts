import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type Happening, recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import type { AreaBook } from "../../area/import/area-book.js";
import { database } from "../../tables.js";
import { isSurer } from "../succession.rules.js";
import type { AreaSuccessionRow } from "../succession.table.js";
import { idOf, type SuccessionPlan } from "./plan-successions.js";
import type { ResolvedRow } from "./resolve-successions.js";

type Stored = ReadonlyMap<string, readonly AreaSuccessionRow[]>;

/** Writes planned successions, takes away the links they withdraw, with an event for each; counts rows of the file. */
export async function storeSuccessions(
  context: RequestContext,
  book: AreaBook,
  stored: Stored,
  { rows, withdrawn }: SuccessionPlan,
): Promise<WriteCounts> {
  const said = rows.filter(({ read }) => read.row.outcome !== "UNKNOWN" && read.row.outcome !== "REJECTED");
  const known = (row: ResolvedRow) => stored.get(row.from.id)?.find(({ id }) => id === idOf(row)) ?? null;
  const told = said.filter((row) => !isSurerOnRecord(known(row), row));
  const { counts, changes } = await upsertRows(
    context.em,
    "area_succession",
    told.map((row) => successionRow(book, row, known(row))),
  );
  await withdraw(context, withdrawn);

  const happenings: Happening[] = [
    ...changes.map(({ id, version, changedFields, isNew }) =>
      happening(isNew ? "AreaSuccessionRecorded" : "AreaSuccessionCorrected", id, version, changedFields),
    ),
    ...withdrawn.map(({ id, version }) => happening("AreaSuccessionWithdrawn", id, version + 1, [])),
  ];
  await recordEvents(context, context.em, happenings);
  const updated = counts.updated + withdrawn.length;
  return { inserted: counts.inserted, updated, unchanged: Math.max(0, rows.length - counts.inserted - updated) };
}

function isSurerOnRecord(known: AreaSuccessionRow | null, { read }: ResolvedRow): boolean {
  return known !== null && isSurer(known.certainty, read.row.certainty);
}

async function withdraw(context: RequestContext, links: readonly AreaSuccessionRow[]): Promise<void> {
  if (links.length === 0) return;
  const ids = links.map(({ id }) => id);
  await database(context).deleteFrom("area_succession").where("id", "in", ids).execute();
}

/** What the file does not say stays as it is on record. */
function successionRow(book: AreaBook, resolved: ResolvedRow, known: AreaSuccessionRow | null) {
  const { read, from, to, effectiveOn } = resolved;
  const { outcome, extent, decision, clause, certainty, note, source } = read.row;
  return {
    id: idOf(resolved),
    fromId: from.id,
    toId: to?.id ?? null,
    ...{ outcome, extent, certainty, effectiveOn },
    decision: decision ?? known?.decision ?? book.byArea.get(from.id)?.at(-1)?.closedBy ?? null,
    clause: clause ?? known?.clause ?? null,
    note: note ?? known?.note ?? null,
    source: source ?? known?.source ?? "not stated in the imported file",
  };
}

function happening(type: string, id: string, version: number, changedFields: readonly string[]): Happening {
  return { type, subjectId: id, subjectVersion: version, changedFields, organisationId: null };
}
