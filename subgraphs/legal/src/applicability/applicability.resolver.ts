import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { DocumentFamilyEnum, DocumentTypeEnum } from "../document/document-enums.js";
import type { DocumentType, Family } from "../document/document-types.js";
import { ApplicableDocumentConnection } from "./applicable-document.type.js";
import { AdministrativeArea } from "./area.type.js";
import { findApplicableDocuments } from "./find-applicable-documents.js";

@Resolver(() => AdministrativeArea)
export class ApplicabilityResolver {
  @Directive('@requires(fields: "lineage { areaId validFrom validTo extent relation }")')
  @FieldResolver(() => ApplicableDocumentConnection, {
    description:
      "The documents in force in this area on a day, the newest first: of the whole country, of the area and those that contain it, and of the areas it was made from until they are replaced. Public.",
  })
  applicableDocuments(
    @Root() area: AdministrativeArea,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on?: PlainDate | null,
    @Arg("family", () => DocumentFamilyEnum, { nullable: true, description: "This family only; all when left out." })
    family?: Family | null,
    @Arg("types", () => [DocumentTypeEnum], { nullable: true, description: "These types only; all when left out." })
    types?: DocumentType[] | null,
    @Arg("localOnly", () => Boolean, {
      defaultValue: false,
      description: "Leave out documents that apply in the whole country.",
    })
    localOnly?: boolean,
  ) {
    const filter = {
      on: on ?? context.today,
      family: family ?? null,
      types: types ?? null,
      localOnly: localOnly ?? false,
    };
    return findApplicableDocuments(context, area, filter, page);
  }
}
