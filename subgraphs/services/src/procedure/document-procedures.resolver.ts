import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { LegalDocument } from "../references.js";
import { listProceduresResting } from "./list-procedures.js";
import { ProcedureConnection } from "./procedure.type.js";
import { RestingProceduresArguments } from "./procedures.arguments.js";

@Resolver(() => LegalDocument)
export class DocumentProceduresResolver {
  @FieldResolver(() => ProcedureConnection, {
    description: "The procedures that rest on it (thủ tục hành chính lấy văn bản làm căn cứ), by name. Public.",
  })
  procedures(
    @Root() { citation }: LegalDocument,
    @Args(() => RestingProceduresArguments) asked: RestingProceduresArguments,
    @Ctx() context: RequestContext,
  ) {
    const { on, decidedBefore = null } = asked;
    return listProceduresResting(context, citation, { on: on ?? context.today, decidedBefore }, asked);
  }
}
