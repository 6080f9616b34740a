import { newId } from "@lienthong/kernel/domain/id.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { AreaSuccessionTable } from "../../succession/succession.table.js";
import { describeType, namesOf, splitName } from "../area.rules.js";
import { AreaStateTable, AreaTable } from "../area.table.js";
import { changesBetween } from "../area-identity.rules.js";
import type { NamedAreas } from "./find-reorganised-areas.js";
import { AreaReorganisationTable } from "./reorganisation.table.js";
import type { ReorganiseAreasInput } from "./reorganise-areas.input.js";
import type { ReorganisationFacts } from "./reorganise-areas.rules.js";
import type { UnitFacts } from "./reorganised-unit.rules.js";

/** Writes a reorganisation that nothing refuses into the unit of work, with its events, and gives its id. */
export async function saveReorganisation(
  context: RequestContext,
  input: ReorganiseAreasInput,
  named: NamedAreas,
  { units, foundedIds }: ReorganisationFacts,
): Promise<string> {
  const { decision, effectiveOn, note = null } = input;
  const id = newId("AreaReorganisation", context.now.getTime());
  context.em.create(AreaReorganisationTable, {
    ...{ id, effectiveOn, note, decidedOn: decision.decidedOn },
    decisionNumber: decision.number,
    decisionIssuerId: decision.issuerId ?? null,
  });
  const act: Act = { context, id, effectiveOn, number: decision.number };

  for (const unit of units) {
    if (foundedIds.includes(unit.id)) found(act, unit);
    else await change(act, unit);
  }
  for (const areaId of input.endedIds ?? []) await end(act, areaId);
  for (const { fromId, to, extent, clause = null } of input.successions ?? []) {
    const successionId = newId("AreaSuccession", context.now.getTime());
    context.em.create(AreaSuccessionTable, {
      ...{ id: successionId, fromId, toId: named.foundedIds.get(to) ?? to, extent, clause, effectiveOn },
      ...{ outcome: "SUCCESSOR", certainty: "CERTAIN", note: null, reorganisationId: id },
      ...{ decision: decision.number, source: decision.number },
    });
    tell(act, "AreaSuccessionRecorded", successionId, 1, ["fromId", "toId", "extent"]);
  }
  tell(act, "AreasReorganised", id, 1, ["areas"]);
  return id;
}

interface Act {
  context: RequestContext;
  /** Of the reorganisation. */
  id: string;
  effectiveOn: ReorganiseAreasInput["effectiveOn"];
  number: string;
}

function found(act: Act, unit: UnitFacts): void {
  const { context, effectiveOn, number } = act;
  const { level } = describeType(unit.type);
  context.em.create(AreaTable, {
    ...{ id: unit.id, level, validFrom: effectiveOn, validTo: null, start: "EXACT", changedOn: effectiveOn },
    ...{ endingId: null, source: number },
  });
  addState(act, unit);
  tell(act, "AreaFounded", unit.id, 1, ["states"]);
}

async function change(act: Act, unit: UnitFacts): Promise<void> {
  const before = await closeLastState(act, unit.id);
  const area = await act.context.em.findOneOrFail(AreaTable, unit.id);
  area.changedOn = act.effectiveOn;
  addState(act, unit);

  const after = { ...unit, name: splitName(unit.type, unit.name).name, parentId: unit.parent?.id ?? null };
  const changes = changesBetween({ ...before, parentId: before.parentId ?? null }, after);
  const type = changes.includes("RENAMED") ? "AreaRenamed" : "AreaChanged";
  tell(act, type, unit.id, area.version + 1, ["states"]);
}

async function end(act: Act, areaId: string): Promise<void> {
  await closeLastState(act, areaId);
  const area = await act.context.em.findOneOrFail(AreaTable, areaId);
  area.validTo = act.effectiveOn;
  area.endingId = act.id;
  tell(act, "AreaEnded", areaId, area.version + 1, ["validTo"]);
}

async function closeLastState({ context, effectiveOn, number }: Act, areaId: string) {
  const last = await context.em.findOneOrFail(AreaStateTable, { areaId, validTo: null });
  last.validTo = effectiveOn;
  last.closedBy = number;
  return last;
}

function addState({ context, id, effectiveOn, number }: Act, unit: UnitFacts): void {
  const { level } = describeType(unit.type);
  context.em.create(AreaStateTable, {
    id: newId("AreaState", context.now.getTime()),
    ...{ areaId: unit.id, level, code: unit.code, type: unit.type, parentId: unit.parent?.id ?? null },
    ...namesOf(unit.type, unit.name),
    ...{
      validFrom: effectiveOn,
      validTo: null,
      openedBy: number,
      closedBy: null,
      reorganisationId: id,
      source: number,
    },
  });
}

function tell({ context }: Act, type: string, subjectId: string, subjectVersion: number, changedFields: string[]) {
  recordEvent(context, { type, subjectId, subjectVersion, changedFields, organisationId: null });
}
