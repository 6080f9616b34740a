import { holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { findPartner } from "../partner/find-partners.js";
import type { PartnerRow } from "../partner/partner.table.js";
import { Partner } from "../partner/partner.type.js";
import { LegalDocument, Organisation, organisationStub } from "../references.js";
import type { DataGrantRow } from "./data-grant.table.js";
import { DataGrant, DataGrantConnection } from "./data-grant.type.js";
import { findGrantsOfPartner } from "./find-data-grants.js";
import { typesOf } from "./record-types.js";

@Resolver(() => DataGrant)
export class DataGrantResolver {
  @FieldResolver(() => Partner, { nullable: true, description: "Whose it is; null when it cannot be told." })
  partner(@Root() { partnerId }: DataGrantRow, @Ctx() context: RequestContext) {
    return findPartner(context, partnerId);
  }

  @FieldResolver(() => [String], { description: "The types of records that it opens, such as `Dossier`." })
  recordTypes(@Root() grant: DataGrantRow) {
    return typesOf(grant);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description:
      "Whose records it opens, with those of all bodies below and of those taken over whole; null: of every body.",
  })
  scope(@Root() { scopeId }: DataGrantRow) {
    return organisationStub(scopeId);
  }

  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: "The document on which the sharing rests; without its fields when nobody in the graph holds it.",
  })
  legalBasis(@Root() { citation }: DataGrantRow): LegalDocument {
    return { citation };
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it is in force on a day; it opens nothing to a suspended partner.",
  })
  isInForce(
    @Root() grant: DataGrantRow,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Ctx() { today }: RequestContext,
  ): boolean {
    return holdsOn(grant, on ?? today);
  }
}

@Resolver(() => Partner)
export class PartnerGrantsResolver {
  @FieldResolver(() => DataGrantConnection, {
    description:
      "What restricted data it may read (quyền khai thác dữ liệu), now and at other times, the latest first.",
  })
  grants(@Root() partner: PartnerRow, @Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext) {
    return findGrantsOfPartner(context, partner, page);
  }
}
