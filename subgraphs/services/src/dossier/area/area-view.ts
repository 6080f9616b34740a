import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Arg, Directive } from "type-graphql";
import type { AreaView } from "./dossiers-in-area.rules.js";

const AreaViewEnum = enumOf<AreaView>("DossierAreaView", "Which dossiers belong to a territory.", {
  AS_OF_THEN: "Those whose matter lay in this very area when they began.",
  AS_OF_NOW:
    "Also those of the areas out of which it came. A dossier of an area that was divided counts in each successor.",
});

const VIEW = {
  defaultValue: "AS_OF_THEN",
  description: "With the areas of the day of receipt, or as of now.",
} as const;

/** The argument `view` of what is asked of a territory. */
export const View = () => Arg("view", () => AreaViewEnum, VIEW);

/** What the organisation subgraph lends for it. */
export const RequiresLineage = () =>
  Directive('@requires(fields: "level lineage { areaId validFrom validTo relation }")');
