import { partsOf } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { addHeadcount } from "../headcount/add-headcount.js";
import { addOrganisation } from "../organisation/add-organisation.js";
import { addChangeEvent, type NewChangeEvent } from "./add-change-event.js";
import { heirOf } from "./bodies-below.rules.js";
import { endOrganisation } from "./end-organisation.js";
import type { Reorganisation } from "./find-reorganisation.js";
import { moveBody } from "./move-bodies-below.js";
import { moveFunctions } from "./move-functions.js";
import { endsOriginals } from "./reorganisation-shape.rules.js";

/** Writes a reorganisation that nothing refuses into the unit of work, and gives the id of its change event. */
export async function saveReorganisation(context: RequestContext, change: Reorganisation): Promise<string> {
  const { facts, founded, below, staff, decidedForId } = change;
  const { kind, effectiveOn, decision, originals, successions } = facts;
  const newIds = new Map(
    founded.map(({ key, ...body }) => [key, addOrganisation(context, { ...body, foundedOn: effectiveOn, decision })]),
  );
  const idOf = (to: string) => newIds.get(to) ?? to;

  const changeEventId = addChangeEvent(context, { kind, effectiveOn, decision, steps: stepsOf(change, idOf) });
  const moves = facts.moves.map(({ functionId, to }) => ({ functionId, toId: idOf(to) }));
  await moveFunctions(context, { effectiveOn, decision, changeEventId, moves });
  for (const { organisationId, parentId } of below.below) {
    await moveBody(context, organisationId, idOf(heirOf(parentId!, successions)!), effectiveOn);
  }
  if (endsOriginals(kind)) {
    for (const { id } of originals) await endOrganisation(context, id, effectiveOn, decision);
  }
  for (const { organisation, number } of staff.after) {
    const place = { organisationId: idOf(organisation), year: partsOf(effectiveOn).year, part: "MAIN" as const };
    const assigned = { ...place, quantity: "PUBLIC_EMPLOYEES" as const, stage: "ASSIGNED" as const };
    await addHeadcount(context, { ...assigned, number, effectiveOn, decision, decidedForId });
  }
  return changeEventId;
}

/** Who came out of whom; a body that lives on stands on both sides (W3C ORG). */
function stepsOf({ facts, held }: Reorganisation, idOf: (to: string) => string): NewChangeEvent["steps"] {
  const { kind, originals, successions, moves } = facts;
  const named = successions.map(({ originalId, to, extent }) => ({ originalId, resultingId: idOf(to), extent }));
  if (kind === "MERGE") {
    const into = named[0]!.resultingId;
    return [...named, { originalId: into, resultingId: into, extent: "FULL" }];
  }
  if (kind === "SEPARATE") return [...named, ...originals.map(({ id }) => stays(id))];
  if (kind === "DISSOLVE") return originals.map(({ id }) => ({ originalId: id, resultingId: null, extent: "NONE" }));
  if (kind !== "TRANSFER_OF_FUNCTION") return named;

  const pairs = moves.map(({ functionId, to }) => {
    const from = held.find((each) => each.functionId === functionId)!.organisationId;
    return { originalId: from, resultingId: idOf(to), extent: "PARTIAL" as const };
  });
  return pairs.filter(
    (pair, at) =>
      pairs.findIndex((each) => each.originalId === pair.originalId && each.resultingId === pair.resultingId) === at,
  );
}

const stays = (id: string) => ({ originalId: id, resultingId: id, extent: "PARTIAL" as const });
