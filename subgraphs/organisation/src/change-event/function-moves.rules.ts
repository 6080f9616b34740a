import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { endsOriginals } from "./reorganisation-shape.rules.js";
import { type BodyFacts, type ReorganisationFacts, refusalOfDay } from "./reorganise.rules.js";

/** A function that one of the originals holds on the day of the change. */
export interface HeldFunction {
  functionId: string;
  name: string;
  organisationId: string;
  validFrom: PlainDate;
}

/** Why the functions may not move so, or null: each of an ending body's goes to a body that exists after it. */
export function refusalOfMoves(facts: ReorganisationFacts, held: readonly HeldFunction[]): Refusal | null {
  const { moves, originals, kind } = facts;
  for (const [at] of moves.entries()) {
    const refused = refusalOfMove(facts, held, at);
    if (refused) return refused;
  }
  if (!endsOriginals(kind)) return null;

  const moved = new Set(moves.map(({ functionId }) => functionId));
  const left = held.find(({ functionId }) => !moved.has(functionId));
  if (left === undefined) return null;
  const body = originals.find(({ id }) => id === left.organisationId)!;
  const message = `${body.name} ends and holds "${left.name}": say in functionMoves who holds it then.`;
  return refusal("SUCCESSOR_MISSING", "functionMoves", message);
}

function refusalOfMove(facts: ReorganisationFacts, held: readonly HeldFunction[], at: number): Refusal | null {
  const field = (name: string) => ["functionMoves", String(at), name];
  const { functionId, to } = facts.moves[at]!;
  const holding = held.find((each) => each.functionId === functionId);
  if (holding === undefined) {
    const message = "None of the originals holds this function on that day: name its holder among originalIds.";
    return refusal("INVALID_VALUE", field("functionId"), message);
  }
  if (facts.moves.findIndex((each) => each.functionId === functionId) !== at) {
    return refusal("OVERLAPS", field("functionId"), "The function moves twice: a function has one holder on a day.");
  }
  if (holding.validFrom >= facts.effectiveOn) {
    const message = `It came to its holder on ${holding.validFrom}. Give a later effective day.`;
    return refusal("OVERLAPS", field("functionId"), message);
  }
  if (holding.organisationId === to) return refusal("ALREADY_DONE", field("to"), "This body holds it already.");
  return refusalOfHolder(facts, facts.existing.get(to), field("to"));
}

function refusalOfHolder(facts: ReorganisationFacts, holder: BodyFacts | undefined, field: string[]): Refusal | null {
  if (holder === undefined) return null;
  const ends = endsOriginals(facts.kind) && facts.originals.some(({ id }) => id === holder.id);
  if (!ends) return refusalOfDay(holder, facts.effectiveOn, field);
  return refusal("ENDED", field, `${holder.name} ends in this change: name a body that lives on.`);
}
