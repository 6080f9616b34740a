import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { findRecord } from "../find-record.js";
import { documentStub, LegalDocument, Organisation, organisationStub } from "../references.js";
import type { DirectedDocumentRow, DirectiveRow, FocusTaskRow } from "./directive.table.js";
import { DirectedDocument, Directive, DirectiveConnection, FocusTask } from "./directive.type.js";
import { findDirectiveByCitation, findDirectives, findDocumentsOf, findTasksOf } from "./find-directives.js";

@Resolver(() => Directive)
export class DirectiveResolver {
  @Query(() => DirectiveConnection, { description: "The directives on reform, the newest first. Public." })
  directives(@Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext) {
    return findDirectives(context, page);
  }

  @Query(() => Directive, { nullable: true, description: "The directive that a citation names; null without one." })
  directiveByCitation(
    @Arg("citation", () => String, { description: "In full: `34/CT-UBND (UBND tỉnh Nam Định, 2021)`." })
    citation: string,
    @Ctx() context: RequestContext,
  ) {
    return findDirectiveByCitation(context, citation);
  }

  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: "The directive as a document; null when the legal subgraph does not know it.",
  })
  document(@Root() { citation }: DirectiveRow) {
    return documentStub(citation);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "Who issued it (người ban hành); null when the organisation subgraph does not answer.",
  })
  issuer(@Root() { issuerId }: DirectiveRow) {
    return organisationStub(issuerId);
  }

  @FieldResolver(() => [FocusTask], { description: "Its tasks (nhiệm vụ trọng tâm), in its order." })
  tasks(@Root() { id }: DirectiveRow, @Ctx() context: RequestContext) {
    return findTasksOf(context, id);
  }

  @FieldResolver(() => [DirectedDocument], { description: "The documents it has implemented, in its order." })
  directedDocuments(@Root() { id }: DirectiveRow, @Ctx() context: RequestContext) {
    return findDocumentsOf(context, id);
  }
}

@Resolver(() => DirectedDocument)
export class DirectedDocumentResolver {
  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: "The document itself; null when the legal subgraph does not know it.",
  })
  document(@Root() { citation }: DirectedDocumentRow) {
    return documentStub(citation);
  }
}

@Resolver(() => FocusTask)
export class FocusTaskResolver {
  @FieldResolver(() => Directive, { nullable: true, description: "The directive that orders it." })
  directive(@Root() { directiveId }: FocusTaskRow, @Ctx() context: RequestContext) {
    return findRecord(context, "directive", directiveId);
  }
}
