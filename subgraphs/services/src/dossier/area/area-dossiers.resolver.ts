import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Arg, Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { DossierConnection } from "../dossier.type.js";
import { DossiersArguments } from "../list/dossier-filter.js";
import { pageDossiers } from "../list/page-dossiers.js";
import { AdministrativeArea } from "./area.type.js";
import { type AreaView, placesOf } from "./dossiers-in-area.rules.js";
import { findFinishers } from "./find-finishers.js";
import { DossierFinisher } from "./finisher.type.js";

const AreaViewEnum = enumOf<AreaView>("DossierAreaView", "Which dossiers belong to a territory.", {
  AS_OF_THEN: "Those whose matter lay in this very area when they began.",
  AS_OF_NOW:
    "Also those of the areas out of which it came. A dossier of an area that was divided counts in each successor.",
});

const VIEW = { defaultValue: "AS_OF_THEN", description: "With the areas of the day of receipt, or as of now." };
const REQUIRED = '@requires(fields: "level lineage { areaId validFrom validTo relation }")';

@Resolver(() => AdministrativeArea)
export class AreaDossiersResolver {
  @Directive(REQUIRED)
  @FieldResolver(() => DossierConnection, {
    description: "The dossiers in it that you may see whole, the newest receipt first; empty for who may see none.",
  })
  dossiers(
    @Root() area: AdministrativeArea,
    @Args(() => DossiersArguments) asked: DossiersArguments,
    @Ctx() context: RequestContext,
    @Arg("view", () => AreaViewEnum, VIEW) view: AreaView,
  ) {
    const list = { name: `dossiers in an area ${view}`, ownerId: area.id, places: placesOf(area, view) };
    return pageDossiers(context, list, asked, asked);
  }

  @Directive(REQUIRED)
  @FieldResolver(() => [DossierFinisher], {
    description:
      "The bodies that have to finish the dossiers in it that are not settled, most of them first: for an area that is " +
      "gone, the successors to whom they passed. Public, with numbers under five left out.",
  })
  dossierFinishers(
    @Root() area: AdministrativeArea,
    @Ctx() context: RequestContext,
    @Arg("view", () => AreaViewEnum, VIEW) view: AreaView,
  ) {
    return findFinishers(context, placesOf(area, view));
  }
}
