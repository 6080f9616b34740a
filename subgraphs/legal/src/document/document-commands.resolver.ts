import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { LegalDocument } from "./document.type.js";
import { recordGazette } from "./record-gazette.js";
import { RecordGazetteInput, RecordLegalDocumentInput } from "./record-legal-document.input.js";
import { recordLegalDocument } from "./record-legal-document.js";

const RecordLegalDocumentPayload = payloadOf("recordLegalDocument", "document", () => LegalDocument);
const RecordGazettePayload = payloadOf("recordGazette", "document", () => LegalDocument);

@Resolver()
export class DocumentCommandsResolver {
  @Mutation(() => RecordLegalDocumentPayload, {
    description:
      "Records a document that was issued (đăng ký văn bản đã ban hành). For roles JUSTICE and OPERATOR, and CLERK of the issuer.",
  })
  recordLegalDocument(
    @Arg("input", () => RecordLegalDocumentInput, { description: "The document." }) input: RecordLegalDocumentInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<object>> {
    return recordLegalDocument(context, input);
  }

  @Mutation(() => RecordGazettePayload, {
    description:
      "Records the gazette that carried a document (đăng Công báo). For roles JUSTICE and OPERATOR, and CLERK of the issuer.",
  })
  recordGazette(
    @Arg("input", () => RecordGazetteInput, { description: "The gazette." }) input: RecordGazetteInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<object>> {
    return recordGazette(context, input);
  }
}
