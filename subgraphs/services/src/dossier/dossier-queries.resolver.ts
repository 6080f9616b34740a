import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Arg, Ctx, Directive, ID, Query, Resolver } from "type-graphql";
import { Dossier } from "./dossier.type.js";
import { findDossier, findDossierByCode, findDossiersByCode } from "./find-dossiers.js";
import { MirrorLag } from "./mirror/mirror-lag.type.js";
import { findMirrorLag } from "./mirror/mirror-of.js";
import { findTransfer } from "./transfer/find-transfers.js";
import { DossierTransfer } from "./transfer/transfer.type.js";

@Resolver()
export class DossierQueriesResolver {
  @Query(() => Dossier, {
    nullable: true,
    description: "The dossier of a code (tra cứu hồ sơ), its public face for everybody; null when there is none.",
  })
  dossierByCode(
    @Arg("code", () => String, { description: "The code on the receipt: 000.00.19.H42-260701-0001." }) code: string,
    @Ctx() context: RequestContext,
  ) {
    return findDossierByCode(context, code);
  }

  @Directive("@listSize(assumedSize: 100)")
  @Query(() => [Dossier], {
    description:
      "The dossiers of up to 100 codes, in the order of the codes, their public face for everybody; a code that no " +
      "dossier has is left out. Error TOO_MANY_CODES for more.",
  })
  dossiersByCodes(
    @Arg("codes", () => [String], { description: "The codes on the receipts." }) codes: string[],
    @Ctx() context: RequestContext,
  ) {
    return findDossiersByCode(context, codes);
  }

  @Query(() => Dossier, {
    nullable: true,
    description: "The dossier of an id; null when there is none that you may see whole.",
  })
  dossier(@Arg("id", () => ID, { description: "The id." }) id: string, @Ctx() context: RequestContext) {
    return findDossier(context, id);
  }

  @Query(() => DossierTransfer, {
    nullable: true,
    description: "The transfer of an id; null when there is none. Public.",
  })
  dossierTransfer(@Arg("id", () => ID, { description: "The id." }) id: string, @Ctx() context: RequestContext) {
    return findTransfer(context, id);
  }

  @Query(() => MirrorLag, {
    nullable: true,
    description: "How far behind the mirror of a system is; null where nothing came from it yet. Public.",
  })
  dossierMirrorLag(
    @Arg("sourceSystem", () => String, { description: "NATIONAL_PORTAL, or a ministry by its code, like G15." })
    sourceSystem: string,
    @Ctx() context: RequestContext,
  ) {
    return findMirrorLag(context, sourceSystem);
  }
}
