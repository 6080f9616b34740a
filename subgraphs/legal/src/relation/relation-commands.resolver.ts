import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { RelateDocumentsInput } from "./relate-documents.input.js";
import { relateDocuments } from "./relate-documents.js";
import { DocumentRelation } from "./relation.type.js";

const RelateDocumentsPayload = payloadOf("relateDocuments", "relation", () => DocumentRelation);

@Resolver()
export class RelationCommandsResolver {
  @Mutation(() => RelateDocumentsPayload, {
    description:
      "Records how one document stands to another. For roles JUSTICE and OPERATOR, and CLERK of the first document's issuer.",
  })
  relateDocuments(
    @Arg("input", () => RelateDocumentsInput, { description: "The relation." }) input: RelateDocumentsInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<object>> {
    return relateDocuments(context, input);
  }
}
