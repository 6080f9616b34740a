import { holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { OrganisationRow, OrganisationStateRow } from "./organisation.table.js";

const COLUMNS = [
  ...(["id", "version", "organisationId", "name", "shortName", "foldedName", "sortName"] as const),
  ...(["kind", "level", "parentId", "areaId", "validFrom", "validTo"] as const),
] satisfies (keyof OrganisationStateRow)[];

/** The columns of a state, aliased `state`, as a list of bodies selects them beside the body's own. */
export const STATE_COLUMNS = COLUMNS.map((column) => `state.${column} as state_${column}` as const);

type StateColumns = { [Column in keyof OrganisationStateRow as `state_${Column}`]: OrganisationStateRow[Column] };

/** A body, perhaps read together with one of its states: what it was on a day of that state costs no statement. */
export type KnownOrganisation = OrganisationRow & Partial<StateColumns>;

/** The state of a day that was read with the body, or null when another one is asked for. */
export function knownState(body: KnownOrganisation, on: PlainDate): OrganisationStateRow | null {
  const { state_validFrom: validFrom, state_validTo: validTo } = body;
  if (validFrom === undefined || validTo === undefined || !holdsOn({ validFrom, validTo }, on)) return null;
  const state = Object.fromEntries(COLUMNS.map((column) => [column, body[`state_${column}`]]));
  return state as unknown as OrganisationStateRow;
}
