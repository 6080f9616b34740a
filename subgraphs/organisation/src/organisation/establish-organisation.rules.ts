import type { DatedRange } from "@lienthong/kernel/domain/dated.js";
import { holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type Decision, refusalBeforeDecision } from "./decision.rules.js";
import { levelExistsOn } from "./organisation.rules.js";
import type { OrganisationLevel } from "./organisation-kind.rules.js";

export interface EstablishmentFacts {
  name: string;
  level: OrganisationLevel;
  foundedOn: PlainDate;
  decision: Decision;
  /** The life of the body above; null when it stands under none. */
  parent: DatedRange | null;
  /** Names that bodies under the same parent have on that day. */
  siblingNames: readonly string[];
}

/** Why a body may not be founded so, or null. */
export function refusalToEstablish(facts: EstablishmentFacts): Refusal | null {
  const { name, level, foundedOn, decision, parent, siblingNames } = facts;
  return (
    refusalOfName(name) ??
    refusalOfLevel(level, foundedOn) ??
    refusalBeforeDecision(foundedOn, decision.decidedOn, "foundedOn") ??
    refusalOfParent(parent, foundedOn) ??
    refusalOfNamesake(name, siblingNames)
  );
}

/** Refuses a name without a letter. */
export function refusalOfName(name: string): Refusal | null {
  if (/\p{L}/u.test(name)) return null;
  return refusal("INVALID_VALUE", "name", "The name holds no letter: give the name as the decision writes it.");
}

/** Refuses the name of another body under the same parent on that day. */
export function refusalOfNamesake(name: string, siblingNames: readonly string[]): Refusal | null {
  if (!siblingNames.includes(name)) return null;
  const message = `Under the same body another one is called "${name}" on that day. End that one first, or choose a name.`;
  return refusal("ALREADY_EXISTS", "name", message);
}

function refusalOfLevel(level: OrganisationLevel, day: PlainDate): Refusal | null {
  if (levelExistsOn(level, day)) return null;
  const message = "There is no district level since 1 July 2025 (203/2025/QH15): choose PROVINCE or COMMUNE.";
  return refusal("WRONG_KIND", "level", message);
}

function refusalOfParent(parent: DatedRange | null, day: PlainDate): Refusal | null {
  if (parent === null || holdsOn(parent, day)) return null;
  if (day < parent.validFrom) {
    return refusal(
      "BEFORE_START",
      "parentId",
      `The body above exists only from ${parent.validFrom} on. Choose another.`,
    );
  }
  return refusal("ENDED", "parentId", `The body above ended on ${parent.validTo}. Choose its successor.`);
}
