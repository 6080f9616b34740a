import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organisation } from "../references.js";
import { LegalDocumentConnection } from "./document.type.js";
import { IssuedDocumentsArguments } from "./document-filter.arguments.js";
import { listDocumentsIssued } from "./list-documents.js";

@Resolver(() => Organisation)
export class OrganisationDocumentsResolver {
  @FieldResolver(() => LegalDocumentConnection, {
    description:
      "Documents this body issued itself, the newest first; those of a predecessor are the predecessor's. Public.",
  })
  documentsIssued(
    @Root() organisation: Organisation,
    @Args(() => IssuedDocumentsArguments) filter: IssuedDocumentsArguments,
    @Ctx() context: RequestContext,
  ) {
    return listDocumentsIssued(context, organisation.id, filter, filter);
  }
}
