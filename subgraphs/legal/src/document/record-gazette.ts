import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { mayWrite, notAllowed, refusalToGazette } from "./document.rules.js";
import { type DocumentRow, DocumentTable } from "./document.table.js";
import { findDocument } from "./find-documents.js";
import type { RecordGazetteInput } from "./record-legal-document.input.js";

/** Records the gazette that carried a document. For the Department of Justice and clerks of the issuer. */
export function recordGazette(context: RequestContext, input: RecordGazetteInput): Promise<CommandResult<DocumentRow>> {
  return runCommand(context, {
    name: "recordGazette",
    input,
    read: findDocument,
    async act(inside) {
      const document = await inside.em.findOne(DocumentTable, { id: input.documentId });
      if (document === null) return [refusal("NOT_FOUND", "documentId", "There is no document of this id.")];

      if (!mayWrite(inside.actor, document)) return [notAllowed()];

      const gazette = { gazetteNumber: input.gazetteNumber.trim(), gazetteOn: input.gazetteOn };
      const refused = refusalToGazette(document, gazette, inside.today);
      if (refused !== null) return [refused];

      Object.assign(document, gazette);
      recordEvent(inside, {
        type: "LegalDocumentGazetted",
        subjectId: document.id,
        subjectVersion: document.version + 1,
        changedFields: ["gazetteNumber", "gazetteOn"],
        organisationId: document.issuerId,
      });
      return document.id;
    },
  });
}
