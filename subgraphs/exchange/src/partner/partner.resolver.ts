import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { FOR_PARTNERS } from "@lienthong/kernel/service/schema/for-partners.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { Organisation, organisationStub } from "../references.js";
import { findAllSuspensions, findPartnersOfBody, findSuspensions } from "./find-partners.js";
import { type PartnerStatus, statusOn } from "./partner.rules.js";
import type { PartnerRow } from "./partner.table.js";
import { Partner, PartnerConnection, PartnerStatusEnum, PartnerSuspensionConnection } from "./partner.type.js";

@Resolver(() => Partner)
export class PartnerResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body whose system it is; null where none is named, or none can be told.",
  })
  organisation(@Root() { organisationId }: PartnerRow) {
    return organisationStub(organisationId);
  }

  @FieldResolver(() => PartnerStatusEnum, { description: "How it stands on a day." })
  async status(
    @Root() partner: PartnerRow,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Ctx() context: RequestContext,
  ): Promise<PartnerStatus> {
    return statusOn(partner, await findAllSuspensions(context, partner.id), on ?? context.today);
  }

  @FieldResolver(() => PartnerSuspensionConnection, { description: "When it was suspended, the latest first." })
  suspensions(
    @Root() partner: PartnerRow,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findSuspensions(context, partner, page);
  }
}

@Resolver(() => Organisation)
export class OrganisationPartnersResolver {
  @Directive(FOR_PARTNERS)
  @FieldResolver(() => PartnerConnection, {
    nullable: true,
    description: "Its systems that follow the graph (bên khai thác dữ liệu) and that you may know of, by name.",
  })
  partners(
    @Root() { id }: Organisation,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findPartnersOfBody(context, id, page);
  }
}
