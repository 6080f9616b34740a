import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { RecordAccessConnection } from "@lienthong/kernel/service/access-log/record-access.type.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { ProcessingTimeType } from "../channel/processing-time.type.js";
import { ProcedureEdition } from "../procedure/edition.type.js";
import { getEditionNearest, getProcedure } from "../procedure/find-procedures.js";
import { On } from "../procedure/on.js";
import { Procedure } from "../procedure/procedure.type.js";
import { Organisation, organisationStub } from "../references.js";
import { AdministrativeArea, areaStub } from "./area/area.type.js";
import type { DossierRow } from "./dossier.table.js";
import { Dossier } from "./dossier.type.js";
import { termOf } from "./dossier-facts.js";
import { DossierAct, DossierApplicant, DossierMirror } from "./dossier-parts.type.js";
import { findAccesses } from "./find-accesses.js";
import { findApplicant, findHistory, findResponsibilities, type SeenDossier } from "./find-dossiers.js";
import { mirrorOf } from "./mirror/mirror-of.js";
import { responsibleOn } from "./transfer/responsibility.rules.js";
import { DossierResponsibility } from "./transfer/transfer.type.js";

@Resolver(() => Dossier)
export class DossierResolver {
  @FieldResolver(() => Procedure, { description: "The procedure (thủ tục hành chính)." })
  procedure(@Root() { procedureId }: DossierRow, @Ctx() context: RequestContext) {
    return getProcedure(context, procedureId);
  }

  @FieldResolver(() => ProcedureEdition, { description: "The procedure as it was published on the first day." })
  procedureEdition(@Root() { procedureId, listedOn }: DossierRow, @Ctx() context: RequestContext) {
    return getEditionNearest(context, procedureId, listedOn);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that received it, of then; null when the organisation subgraph does not know it.",
  })
  organisation(@Root() { bodyId }: DossierRow) {
    return organisationStub(bodyId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that has to finish it on a day; null before its first day.",
  })
  async responsibleOrganisation(
    @Root() dossier: DossierRow,
    @On() on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return organisationStub(responsibleOn(await findResponsibilities(context, dossier), on ?? context.today));
  }

  @FieldResolver(() => [DossierResponsibility], {
    description: "The bodies that had to finish it, the earliest first: by which transfer, and on which days.",
  })
  responsibilities(@Root() dossier: DossierRow, @Ctx() context: RequestContext) {
    return findResponsibilities(context, dossier);
  }

  @FieldResolver(() => AdministrativeArea, {
    nullable: true,
    description: "The nearest area of then in which its matter lay; null where none was named.",
  })
  area(@Root() { communeId, districtId, provinceId }: DossierRow) {
    return areaStub(communeId ?? districtId ?? provinceId);
  }

  @FieldResolver(() => ProcessingTimeType, {
    nullable: true,
    description: "The time the law allowed on the day of receipt; null before, or where several differ or none is set.",
  })
  statutoryTime(@Root() dossier: DossierRow) {
    const term = termOf(dossier);
    return term === null ? null : { ...term, note: null };
  }

  @Directive("@authenticated")
  @FieldResolver(() => [DossierAct], {
    nullable: true,
    description:
      "What was done, in the order of doing; empty for those who see the public face alone, null for who has not signed in.",
  })
  acts(@Root() dossier: SeenDossier, @Ctx() context: RequestContext) {
    return findHistory(context, dossier);
  }

  @Directive("@authenticated")
  @FieldResolver(() => DossierApplicant, {
    nullable: true,
    description: "Who applied; null where nobody is stored, and for those who see the public face alone.",
  })
  applicant(@Root() dossier: SeenDossier, @Ctx() context: RequestContext) {
    return findApplicant(context, dossier);
  }

  @Directive("@authenticated")
  @FieldResolver(() => RecordAccessConnection, {
    nullable: true,
    description:
      "Who read it whole, the newest first (nhật ký truy cập). For the person who registered it, the home affairs " +
      "department and inspectors; null for everybody else.",
  })
  accessLog(
    @Root() dossier: SeenDossier,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findAccesses(context, dossier, page);
  }

  @FieldResolver(() => DossierMirror, {
    nullable: true,
    description: "How far behind it is; null of a dossier that is handled here.",
  })
  mirror(@Root() dossier: DossierRow) {
    return mirrorOf(dossier);
  }
}
