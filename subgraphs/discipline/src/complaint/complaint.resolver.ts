import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { DisciplineCase } from "../case/case.type.js";
import { findCasesOfComplaint } from "../case/find-cases.js";
import { Dossier, dossierStub, Official, Organisation, officialStub, organisationStub } from "../references.js";
import { stateOn } from "./complaint.rules.js";
import type { ComplaintRow } from "./complaint.table.js";
import { ComplaintStateEnum, StaffComplaint, StaffComplaintConnection } from "./complaint.type.js";
import type { ComplaintState } from "./complaint-words.js";
import { findComplaint, findComplaints, findComplaintsOfBody } from "./find-complaints.js";

const ON_DOSSIER = "Only those on a dossier of a one-stop shop, or only the others; all when left out.";
const OnDossier = () => Arg("onDossier", () => Boolean, { nullable: true, description: ON_DOSSIER });

@Resolver(() => StaffComplaint)
export class ComplaintResolver {
  @Query(() => StaffComplaint, {
    nullable: true,
    description: "The complaint about conduct of an id; null when there is none that you may see.",
  })
  staffComplaint(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() context: RequestContext) {
    return findComplaint(context, id);
  }

  @Directive("@authenticated")
  @Query(() => StaffComplaintConnection, {
    nullable: true,
    description: "The complaints about conduct that you may see, the newest first.",
  })
  staffComplaints(
    @OnDossier() onDossier: boolean | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findComplaints(context, onDossier ?? null, page);
  }

  @FieldResolver(() => Organisation, { description: "The body whose staff it is about." })
  body(@Root() { bodyId }: ComplaintRow) {
    return organisationStub(bodyId);
  }

  @FieldResolver(() => Organisation, { description: "The body that handles it." })
  handlingBody(@Root() { handlingBodyId }: ComplaintRow) {
    return organisationStub(handlingBodyId);
  }

  @FieldResolver(() => Official, {
    nullable: true,
    description: "The official it is about; null where nobody is named.",
  })
  official(@Root() { officialId }: ComplaintRow) {
    return officialStub(officialId);
  }

  @FieldResolver(() => Dossier, {
    nullable: true,
    description:
      "The dossier in whose handling it happened; null where it was in none, or nobody holds one of its code.",
  })
  dossier(@Root() { dossierCode }: ComplaintRow) {
    return dossierStub(dossierCode);
  }

  @FieldResolver(() => ComplaintStateEnum, { description: "Where it stands on a day." })
  state(
    @Root() complaint: ComplaintRow,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Ctx() { today }: RequestContext,
  ): ComplaintState {
    return stateOn(complaint, on ?? today);
  }

  @FieldResolver(() => [DisciplineCase], {
    description: "The cases that it led to and you may see, the earliest first.",
  })
  cases(@Root() { id }: ComplaintRow, @Ctx() context: RequestContext) {
    return findCasesOfComplaint(context, id);
  }
}

@Resolver(() => Organisation)
export class OrganisationComplaintsResolver {
  @Directive("@authenticated")
  @FieldResolver(() => StaffComplaintConnection, {
    nullable: true,
    description: "Complaints about the conduct of its staff that you may see, the newest first.",
  })
  complaints(
    @Root() { id }: Organisation,
    @OnDossier() onDossier: boolean | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findComplaintsOfBody(context, id, onDossier ?? null, page);
  }
}
