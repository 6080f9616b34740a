import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type Decision, refusalBeforeDecision } from "./decision.rules.js";
import { refusalOfName, refusalOfNamesake } from "./establish-organisation.rules.js";
import type { NameFacts } from "./organisation.rules.js";

export interface RenamingFacts {
  name: string;
  shortName: string | null;
  effectiveOn: PlainDate;
  decision: Decision;
  /** The last state of the body. */
  last: NameFacts;
  siblingNames: readonly string[];
}

/** Why a body may not take a name on a day, or null. Names are added after the last one, never between two. */
export function refusalToRename(facts: RenamingFacts): Refusal | null {
  const { name, shortName, effectiveOn, decision, last, siblingNames } = facts;
  const wrongName = refusalOfName(name);
  if (wrongName) return wrongName;
  if (last.validTo !== null) {
    return refusal("ENDED", "organisationId", `The body ended on ${last.validTo}. Rename its successor.`);
  }
  if (effectiveOn <= last.validFrom) {
    const message = `What holds now began on ${last.validFrom}. Give a later day.`;
    return refusal("BEFORE_START", "effectiveOn", message);
  }
  if (name === last.name && shortName === last.shortName) {
    return refusal("ALREADY_DONE", "name", "The body has this name already.");
  }
  return refusalBeforeDecision(effectiveOn, decision.decidedOn, "effectiveOn") ?? refusalOfNamesake(name, siblingNames);
}
