import { stableId } from "@lienthong/kernel/domain/id.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { ReadRow, WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { type UpsertedRow, upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { database } from "../../tables.js";
import { namesOf } from "../area.rules.js";
import type { AreaBook } from "./area-book.js";
import type { AreaListRow } from "./area-row.js";
import type { AreaPlan, PlannedArea } from "./plan-areas.js";
import type { Slot } from "./slots.js";

const NO_SOURCE = "not stated in the imported file";

/** Writes planned areas and their states with an event an area; counts the rows of the file. */
export async function storeAreas(
  context: RequestContext,
  book: AreaBook,
  { areas, parentIds }: AreaPlan,
): Promise<WriteCounts> {
  const areaRows = areas.map((area) => areaRow(book, area));
  const stateRows = areas.flatMap(slotsOfFile).map((slot) => stateRow(slot, parentIds.get(slot) ?? null));

  const ofAreas = (await upsertRows(context.em, "area", areaRows)).changes;
  const ofStates = (await upsertRows(context.em, "area_state", stateRows)).changes;
  const areaIdOf = new Map(stateRows.map(({ id, areaId }) => [id, areaId]));
  const changedInside = new Set(ofStates.map(({ id }) => areaIdOf.get(id)!));
  for (const { id } of ofAreas) changedInside.delete(id);
  const ofStatesAlone = await raiseVersions(context, book, [...changedInside]);

  await recordEvents(context, context.em, [...ofAreas, ...ofStatesAlone].map(happening));
  return countRows(areas, [...ofAreas, ...ofStates]);
}

/** The areas of which only states changed get a new version too: whoever follows an area learns of it. */
async function raiseVersions(context: RequestContext, book: AreaBook, ids: string[]): Promise<UpsertedRow[]> {
  if (ids.length === 0) return [];
  await database(context)
    .updateTable("area")
    .set(({ eb }) => ({ version: eb("version", "+", 1) }))
    .where("id", "in", ids)
    .execute();
  return ids.map((id) => ({
    id,
    version: book.areas.get(id)!.version + 1,
    changedFields: ["states"],
    isNew: false,
  }));
}

function happening({ id, version, changedFields, isNew }: UpsertedRow) {
  const type = isNew ? "AreaRecorded" : "AreaCorrected";
  return { type, subjectId: id, subjectVersion: version, changedFields, organisationId: null };
}

function countRows(areas: readonly PlannedArea[], changes: readonly UpsertedRow[]): WriteCounts {
  const changed = new Map(changes.map((change) => [change.id, change]));
  const counts: WriteCounts = { inserted: 0, updated: 0, unchanged: 0 };
  for (const slot of areas.flatMap(slotsOfFile)) {
    const state = changed.get(stateIdOf(slot));
    if (state?.isNew) counts.inserted += 1;
    else if (state || changed.has(slot.areaId)) counts.updated += 1;
    else counts.unchanged += 1;
  }
  return counts;
}

function areaRow(book: AreaBook, { id, level, slots, validFrom, validTo }: PlannedArea) {
  const stored = book.areas.get(id);
  const first = slots[0]!.read?.row;
  return {
    id,
    level,
    validFrom,
    validTo,
    start: first?.start ?? stored!.start,
    changedOn: slots.at(-1)!.validFrom,
    source: first?.source ?? stored?.source ?? NO_SOURCE,
  };
}

function stateRow(slot: Slot, parentId: string | null) {
  const { row } = slot.read as ReadRow<AreaListRow>;
  const { code, level, type, validFrom, validTo, openedBy, closedBy } = row;
  return {
    id: stateIdOf(slot),
    areaId: slot.areaId,
    ...{ level, code, type, parentId, validFrom, validTo, openedBy, closedBy },
    ...namesOf(type, row.name),
    source: row.source ?? slot.stored?.source ?? NO_SOURCE,
  };
}

const slotsOfFile = ({ slots }: PlannedArea) => slots.filter(({ read }) => read !== null);

const stateIdOf = ({ stored, areaId, validFrom }: Slot) => stored?.id ?? stableId("AreaState", areaId, validFrom);
