import type { Denial } from "../authorise/access-view.js";
import type { ProjectedField } from "./complete-object.js";

/** A field that the principal may not ask for: null with an error at each place where it stands. */
export function deniedField(responseKey: string, denial: Denial, isNonNull: boolean): ProjectedField {
  const { coordinate, isSignedIn } = denial;
  return {
    responseKey,
    planKey: responseKey,
    isInherited: false,
    isNonNull,
    coordinate,
    complete: () => null,
    typename: undefined,
    denied: isSignedIn
      ? { message: `You may not ask for ${coordinate}.`, code: "FORBIDDEN" }
      : { message: `Sign in to ask for ${coordinate}.`, code: "UNAUTHENTICATED" },
  };
}
