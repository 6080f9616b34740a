import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { DossierConnection } from "../dossier.type.js";
import { DossiersArguments } from "../list/dossier-filter.js";
import { pageDossiers } from "../list/page-dossiers.js";
import { AdministrativeArea } from "./area.type.js";
import { RequiresLineage, View } from "./area-view.js";
import { type AreaView, placesOf } from "./dossiers-in-area.rules.js";
import { findFinishers } from "./find-finishers.js";
import { DossierFinisher } from "./finisher.type.js";

@Resolver(() => AdministrativeArea)
export class AreaDossiersResolver {
  @RequiresLineage()
  @Directive("@authenticated")
  @FieldResolver(() => DossierConnection, {
    nullable: true,
    description:
      "The dossiers in it that you may see whole, the newest receipt first; empty for who may see none, null for who has not signed in.",
  })
  dossiers(
    @Root() area: AdministrativeArea,
    @Args(() => DossiersArguments) asked: DossiersArguments,
    @Ctx() context: RequestContext,
    @View() view: AreaView,
  ) {
    const list = { name: `dossiers in an area ${view}`, ownerId: area.id, places: placesOf(area, view) };
    return pageDossiers(context, list, asked, asked);
  }

  @RequiresLineage()
  @FieldResolver(() => [DossierFinisher], {
    description:
      "The bodies that have to finish the dossiers in it that are not settled, most of them first: for an area that is " +
      "gone, the successors to whom they passed. Public, with numbers under five left out.",
  })
  dossierFinishers(@Root() area: AdministrativeArea, @Ctx() context: RequestContext, @View() view: AreaView) {
    return findFinishers(context, placesOf(area, view));
  }
}
