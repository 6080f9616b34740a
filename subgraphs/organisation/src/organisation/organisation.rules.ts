import { type Actor, hasRole } from "@lienthong/kernel/domain/actor.js";
import { type DatedRange, holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { DISTRICTS_ENDED_ON } from "../area/area.rules.js";
import type { OrganisationLevel } from "./organisation-kind.rules.js";

/** Bodies, their names, codes, changes, functions, posts, holders and headcount are public: everybody may read them. */
export function mayRead(_actor: Actor): boolean {
  return true;
}

/** Who may found, rename and reorganise bodies and record their codes: the home affairs department, and imports. */
export function mayChangeOrganisations(actor: Actor): boolean {
  return hasRole(actor, "HOME_AFFAIRS", "OPERATOR");
}

/** Whether the State has bodies of this level on a day: none of the district (cấp huyện) since 1 July 2025. */
export function levelExistsOn(level: OrganisationLevel, day: PlainDate): boolean {
  return level !== "DISTRICT" || day < DISTRICTS_ENDED_ON;
}

/** The state that holds on a day; before the first the first, after the last the last. States come in order. */
export function stateNearest<S extends DatedRange>(states: readonly S[], day: PlainDate): S | null {
  return states.findLast((state) => state.validFrom <= day) ?? states[0] ?? null;
}

/** The state that holds on a day, or null when the body did not exist then. */
export function stateOn<S extends DatedRange>(states: readonly S[], day: PlainDate): S | null {
  return states.find((state) => holdsOn(state, day)) ?? null;
}

export interface NameFacts extends DatedRange {
  name: string;
  shortName: string | null;
}

/** The names a body has had, each once for every unbroken stretch of days. States come in order. */
export function namesOf(states: readonly NameFacts[]): NameFacts[] {
  const names: NameFacts[] = [];
  for (const { name, shortName, validFrom, validTo } of states) {
    const last = names.at(-1);
    if (last && last.name === name && last.shortName === shortName && last.validTo === validFrom) {
      last.validTo = validTo;
    } else {
      names.push({ name, shortName, validFrom, validTo });
    }
  }
  return names;
}
