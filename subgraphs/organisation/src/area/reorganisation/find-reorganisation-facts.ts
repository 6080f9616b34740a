import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { database } from "../../tables.js";
import { describeType, splitName } from "../area.rules.js";
import type { AreaStateRow } from "../area.table.js";
import type { NamedAreas } from "./find-reorganised-areas.js";
import type { ChangedAreaInput, FoundedAreaInput, ReorganiseAreasInput } from "./reorganise-areas.input.js";
import type { KnownAreaFacts, PassingFacts, ReorganisationFacts } from "./reorganise-areas.rules.js";
import type { ParentFacts, UnitFacts } from "./reorganised-unit.rules.js";

/** All that a reorganisation of areas is decided by. */
export async function findReorganisationFacts(
  context: RequestContext,
  input: ReorganiseAreasInput,
  named: NamedAreas,
): Promise<ReorganisationFacts> {
  const { effectiveOn, decision } = input;
  const endedIds = input.endedIds ?? [];
  const units = [
    ...(input.founded ?? []).map((each, at) => foundedUnit(input, named, each, at)),
    ...(input.changed ?? []).map((each, at) => changedUnit(input, named, each, at)),
  ];
  const others = await findOthers(context, units, endedIds, effectiveOn);
  return {
    effectiveOn,
    decidedOn: decision.decidedOn,
    ended: endedIds.map((id) => knownFacts(named, id)),
    changed: (input.changed ?? []).map(({ areaId }) => knownFacts(named, areaId)),
    units: units.map((unit) => withRivals(unit, others)),
    foundedIds: [...named.foundedIds.values()],
    successions: (input.successions ?? []).map((each) => passingFacts(input, named, each)),
    left: others
      .filter(({ parentId }) => endedIds.includes(parentId ?? ""))
      .map(({ parentId, fullName }) => ({ parentId: parentId!, fullName })),
  };
}

type Unit = Omit<UnitFacts, "codeHolders" | "siblingNames">;

function foundedUnit(input: ReorganiseAreasInput, named: NamedAreas, given: FoundedAreaInput, at: number): Unit {
  const { key, code, type, name, parent = null } = given;
  return {
    id: named.foundedIds.get(key)!,
    field: ["founded", String(at)],
    level: null,
    ...{ type, code, name },
    fullName: splitName(type, name).fullName,
    parent: parent === null ? null : parentFacts(input, named, parent),
  };
}

function changedUnit(input: ReorganiseAreasInput, named: NamedAreas, given: ChangedAreaInput, at: number): Unit {
  const { area, last } = named.known.get(given.areaId)!;
  const type = given.type ?? last.type;
  const name = given.name ?? last.name;
  const parent = given.parent ?? last.parentId;
  return {
    id: area.id,
    field: ["changed", String(at)],
    level: area.level,
    ...{ type, name, code: given.code ?? last.code },
    fullName: splitName(type, name).fullName,
    parent: parent === null ? null : parentFacts(input, named, parent),
  };
}

function parentFacts(input: ReorganiseAreasInput, named: NamedAreas, idOrKey: string): ParentFacts {
  const known = named.known.get(idOrKey);
  if (known) return { ...known.area, fullName: known.last.fullName };
  const founded = input.founded!.find(({ key }) => key === idOrKey)!;
  return {
    id: named.foundedIds.get(idOrKey)!,
    level: describeType(founded.type).level,
    fullName: splitName(founded.type, founded.name).fullName,
    validFrom: input.effectiveOn,
    validTo: null,
  };
}

function knownFacts(named: NamedAreas, id: string): KnownAreaFacts {
  const { area, last } = named.known.get(id)!;
  return { ...area, fullName: last.fullName };
}

function passingFacts(
  input: ReorganiseAreasInput,
  named: NamedAreas,
  { fromId, to, extent }: NonNullable<ReorganiseAreasInput["successions"]>[number],
): PassingFacts {
  const { id: toId, level: toLevel } = parentFacts(input, named, to);
  const known = named.known.has(to) ? knownFacts(named, to) : null;
  return { from: knownFacts(named, fromId), to: known, toId, toLevel, extent };
}

/** States from the effective day on that share a code or a parent with what changes, of areas that do not. */
async function findOthers(
  context: RequestContext,
  units: readonly Unit[],
  endedIds: readonly string[],
  effectiveOn: PlainDate,
): Promise<AreaStateRow[]> {
  const codes = units.map(({ code }) => code);
  const parentIds = [...endedIds, ...units.map(({ parent }) => parent?.id ?? "")];
  const touched = [...endedIds, ...units.map(({ id }) => id)];
  return database(context)
    .selectFrom("area_state")
    .selectAll()
    .where((eb) => eb.or([eb("validTo", "is", null), eb("validTo", ">", effectiveOn)]))
    .where("areaId", "not in", ["", ...touched])
    .where((eb) =>
      eb.or([eb("code", "in", ["", ...codes]), eb("parentId", "in", ["", ...parentIds]), eb("level", "=", "PROVINCE")]),
    )
    .execute();
}

function withRivals(unit: Unit, others: readonly AreaStateRow[]): UnitFacts {
  const siblings = others.filter(({ parentId }) => parentId === (unit.parent?.id ?? null));
  return {
    ...unit,
    codeHolders: others.filter(({ code }) => code === unit.code),
    siblingNames: siblings.map(({ fullName }) => fullName),
  };
}
