import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

/** Refuses an id that names nothing the actor may know of. */
export function notFound(field: string | readonly string[], what: string): Refusal {
  return refusal("NOT_FOUND", field, `There is no ${what} with this id. Look it up again.`);
}

/** Refuses an act that is not the actor's, and says whose it is. */
export function notAllowed(whose: string): Refusal {
  return refusal("NOT_ALLOWED", [], `This act belongs to ${whose}. Ask them to do it.`);
}

/** Whose act it is to change bodies. */
export const HOME_AFFAIRS_ACT = "the home affairs department (Sở Nội vụ)";
