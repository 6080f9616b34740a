import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { DocumentRow } from "../document/document.table.js";
import { LegalDocument } from "../document/document.type.js";
import { DocumentTypeEnum, IssuerKindEnum } from "../document/document-enums.js";
import type { DocumentType } from "../document/document-types.js";
import { Competence, MinimumDaysType } from "./competence.type.js";
import type { IssuerKind } from "./issuer-kind.js";
import { judgeCompetence, judgeMinimumDays } from "./judge-competence.js";

@Resolver(() => LegalDocument)
export class CompetenceResolver {
  @Query(() => Competence, { description: "Whether a kind of issuer may issue a type of normative document on a day." })
  competence(
    @Ctx() context: RequestContext,
    @Arg("issuerKind", () => IssuerKindEnum, { description: "The kind of issuer." }) issuerKind: IssuerKind,
    @Arg("type", () => DocumentTypeEnum, { description: "The type of normative document." }) type: DocumentType,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day of issue; today when left out." })
    on?: PlainDate | null,
  ) {
    return judgeCompetence(context, { family: "NORMATIVE", issuerKind, type, on: on ?? context.today });
  }

  @FieldResolver(() => Competence, {
    description: "Whether its issuer was competent on the day of issue, and by which rule.",
  })
  issuerCompetent(@Root() document: DocumentRow, @Ctx() context: RequestContext) {
    return judgeCompetence(context, { ...document, on: document.dateDocument });
  }

  @FieldResolver(() => MinimumDaysType, {
    description: "Whether the least days between its issue and its effect were kept, and by which rule.",
  })
  minimumDaysKept(@Root() document: DocumentRow, @Ctx() context: RequestContext) {
    return judgeMinimumDays(context, document);
  }
}
