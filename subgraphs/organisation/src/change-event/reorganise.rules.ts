import { type DatedRange, holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type Decision, refusalBeforeDecision } from "../organisation/decision.rules.js";
import type { OrganisationKind } from "../organisation/organisation-kind.rules.js";
import type { ChangeKind } from "./change-kind.rules.js";
import { refusalOfShape } from "./reorganisation-shape.rules.js";

export interface BodyFacts extends DatedRange {
  id: string;
  name: string;
  kind: OrganisationKind;
  /** The first day of what it is now. */
  lastChangedOn: PlainDate;
}

/** `to` is the id of a body that exists, or the key of one that the reorganisation founds. */
export interface SuccessionFacts {
  originalId: string;
  to: string;
  extent: "FULL" | "PARTIAL";
}

export interface ReorganisationFacts {
  kind: ChangeKind;
  effectiveOn: PlainDate;
  decision: Decision;
  originals: readonly BodyFacts[];
  /** Bodies named as successors or new holders that exist, by id. */
  existing: ReadonlyMap<string, BodyFacts>;
  newKeys: readonly string[];
  successions: readonly SuccessionFacts[];
  /** Functions that move, with their new holder. */
  moves: readonly { functionId: string; to: string }[];
}

/** Why a reorganisation may not be made so, or null; functions and staff have rules of their own. */
export function refusalToReorganise(facts: ReorganisationFacts): Refusal | null {
  return (
    refusalOfShape(facts) ??
    refusalBeforeDecision(facts.effectiveOn, facts.decision.decidedOn, "effectiveOn") ??
    firstRefusal(facts.originals, (body, at) => refusalOfOriginal(body, facts.effectiveOn, at)) ??
    firstRefusal(facts.successions, (each, at) => refusalOfSuccession(each, facts, at)) ??
    firstRefusal(facts.originals, (body) => refusalOfParts(body, facts))
  );
}

function refusalOfOriginal(body: BodyFacts, effectiveOn: PlainDate, at: number): Refusal | null {
  if (body.validTo !== null) {
    const message = `${body.name} ended on ${body.validTo}. Name its successor.`;
    return refusal("ENDED", ["originalIds", String(at)], message);
  }
  if (effectiveOn > body.lastChangedOn) return null;
  const message = `What ${body.name} is now began on ${body.lastChangedOn}. Give a later day.`;
  return refusal("BEFORE_START", "effectiveOn", message);
}

function refusalOfSuccession(succession: SuccessionFacts, facts: ReorganisationFacts, at: number): Refusal | null {
  const field = (name: string) => ["successions", String(at), name];
  const { originalId, to } = succession;
  if (originalId === to)
    return refusal("SELF_REFERENCE", field("to"), "A body does not follow itself: leave the row out.");
  if (!facts.originals.some(({ id }) => id === originalId)) {
    return refusal("INVALID_VALUE", field("originalId"), "This body is not among originalIds: add it there.");
  }
  const body = facts.existing.get(to);
  if (body === undefined) return null;
  if (facts.originals.some(({ id }) => id === to)) {
    return refusal("CYCLE", field("to"), `${body.name} is among the originals: it cannot follow another of them.`);
  }
  return refusalOfDay(body, facts.effectiveOn, field("to"));
}

/** Refuses a body that does not exist on a day. */
export function refusalOfDay(body: BodyFacts, day: PlainDate, field: readonly string[]): Refusal | null {
  if (holdsOn(body, day)) return null;
  const early = day < body.validFrom;
  const message = early
    ? `${body.name} exists only from ${body.validFrom} on.`
    : `${body.name} ended on ${body.validTo}.`;
  return refusal(early ? "BEFORE_START" : "ENDED", field, `${message} Name a body that exists on ${day}.`);
}

/** The parts of a body make up the whole: one FULL alone, or several PARTIAL, functions that go elsewhere counted. */
function refusalOfParts(body: BodyFacts, { kind, successions, moves }: ReorganisationFacts): Refusal | null {
  const own = successions.filter(({ originalId }) => originalId === body.id);
  if (kind === "TRANSFER_OF_FUNCTION" || kind === "DISSOLVE") return null;
  if (own.length === 0) {
    return refusal(
      "SUCCESSOR_MISSING",
      "successions",
      `Nobody follows ${body.name}: name its successor, or dissolve it.`,
    );
  }
  if (kind === "SEPARATE") {
    const whole = own.some(({ extent }) => extent === "FULL");
    return whole ? sumMismatch(`${body.name} lives on, so no other body takes all of it: say PARTIAL.`) : null;
  }
  if (own.some(({ extent }) => extent === "FULL")) {
    return own.length === 1 ? null : sumMismatch(`One body takes all of ${body.name}, so no other takes a part of it.`);
  }
  if (own.length > 1 || moves.some(({ to }) => to !== own[0]!.to)) return null;
  return sumMismatch(`Only a part of ${body.name} has a successor: say FULL, or where the rest goes.`);
}

const sumMismatch = (message: string) => refusal("SUM_MISMATCH", "successions", message);

function firstRefusal<T>(list: readonly T[], rule: (each: T, at: number) => Refusal | null): Refusal | null {
  for (const [at, each] of list.entries()) {
    const refused = rule(each, at);
    if (refused) return refused;
  }
  return null;
}
