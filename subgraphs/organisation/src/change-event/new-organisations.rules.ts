import type { DatedRange } from "@lienthong/kernel/domain/dated.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { refusalToEstablish } from "../organisation/establish-organisation.rules.js";
import type { OrganisationLevel } from "../organisation/organisation-kind.rules.js";
import { endsOriginals } from "./reorganisation-shape.rules.js";
import type { ReorganisationFacts } from "./reorganise.rules.js";

export interface FoundedFacts {
  key: string;
  name: string;
  level: OrganisationLevel;
  parentId: string | null;
  /** The life of the body above; null when it stands under none. */
  parent: DatedRange | null;
  /** Names below the same parent on that day, those of the originals left out. */
  siblingNames: readonly string[];
}

/** Why the bodies that a reorganisation founds may not be founded so, or null. A name may be kept from an original. */
export function refusalOfNewOrganisations(
  founded: readonly FoundedFacts[],
  { kind, effectiveOn, decision, originals }: ReorganisationFacts,
): Refusal | null {
  for (const [at, body] of founded.entries()) {
    const field = ["newOrganisations", String(at)];
    if (founded.findIndex(({ key }) => key === body.key) !== at) {
      return refusal("INVALID_VALUE", [...field, "key"], `The key "${body.key}" stands twice: give each body its own.`);
    }
    if (endsOriginals(kind) && originals.some(({ id }) => id === body.parentId)) {
      return refusal("ENDED", [...field, "parentId"], "The body above it ends in this change: name its successor.");
    }
    const others = founded.filter((each) => each !== body && each.parentId === body.parentId).map(({ name }) => name);
    const siblingNames = [...body.siblingNames, ...others];
    const refused = refusalToEstablish({ ...body, foundedOn: effectiveOn, decision, siblingNames });
    if (refused) return { ...refused, field: [...field, ...refused.field] };
  }
  return null;
}
