import { parseCitation } from "@lienthong/kernel/domain/citation.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Organisation, organisationStub } from "../references.js";
import type { DocumentRow } from "./document.table.js";
import { LegalDocument, LegalDocumentConnection } from "./document.type.js";
import { DocumentsArguments } from "./document-filter.arguments.js";
import { DocumentPart } from "./document-part.type.js";
import { findDocument, findDocumentByCitation, findDocumentsCited, findParts } from "./find-documents.js";
import { listDocuments } from "./list-documents.js";

@Resolver(() => LegalDocument)
export class DocumentResolver {
  @Query(() => LegalDocument, { nullable: true, description: "The document of an id; null when there is none." })
  legalDocument(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() context: RequestContext) {
    return findDocument(context, id);
  }

  @Query(() => LegalDocument, {
    nullable: true,
    description: "The one document a citation fits; null when it fits none or several, never a guess.",
  })
  legalDocumentByCitation(
    @Arg("citation", () => String, {
      description: "Canonical, `34/CT-UBND (UBND tỉnh Nam Định, 2021)`, or shorter, like `104/2022/NĐ-CP`.",
    })
    citation: string,
    @Ctx() context: RequestContext,
  ) {
    return findDocumentByCitation(context, citation);
  }

  @Directive("@listSize(assumedSize: 20)")
  @Query(() => [LegalDocument], {
    description: "Every document of a number, the newest first: 34/CT-UBND alone fits one of every province and year.",
  })
  legalDocumentsByNumber(
    @Ctx() context: RequestContext,
    @Arg("number", () => String, { description: "Number and symbol; accents, case and leading zeros do not count." })
    number: string,
    @Arg("issuer", () => String, { nullable: true, description: "The issuer's name: UBND tỉnh Nam Định." })
    issuer?: string | null,
    @Arg("year", () => Int, { nullable: true, description: "The year of issue." }) year?: number | null,
  ) {
    const cited = parseCitation(number);
    return findDocumentsCited(context, cited && { ...cited, issuer: issuer ?? cited.issuer, year: year ?? cited.year });
  }

  @Query(() => LegalDocumentConnection, { description: "Documents, the newest first." })
  legalDocuments(@Args(() => DocumentsArguments) filter: DocumentsArguments, @Ctx() context: RequestContext) {
    return listDocuments(context, filter, filter);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that issued it; null when it is not known as a body of the organisation subgraph.",
  })
  issuer(@Root() document: DocumentRow) {
    return organisationStub(document.issuerId);
  }

  @FieldResolver(() => [DocumentPart], { description: "The parts attached to it, in their order; empty when none." })
  parts(@Root() document: DocumentRow, @Ctx() context: RequestContext) {
    return findParts(context, document.id);
  }
}
