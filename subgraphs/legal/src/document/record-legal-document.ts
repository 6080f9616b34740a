import { yearInNumber } from "@lienthong/kernel/domain/citation.js";
import { isIdOf } from "@lienthong/kernel/domain/id.js";
import { partsOf } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { issuerKindOf } from "../competence/issuer-kind.js";
import { mayWrite, notAllowed } from "./document.rules.js";
import type { DocumentRow } from "./document.table.js";
import { findDocument } from "./find-documents.js";
import type { RecordLegalDocumentInput } from "./record-legal-document.input.js";
import { type IssuedFacts, registerDocument } from "./register-document.js";

/** Records a document that was issued. For the Department of Justice and clerks of the issuer. */
export function recordLegalDocument(
  context: RequestContext,
  input: RecordLegalDocumentInput,
): Promise<CommandResult<DocumentRow>> {
  return runCommand(context, {
    name: "recordLegalDocument",
    input,
    read: findDocument,
    async act(inside) {
      if (!mayWrite(inside.actor, { issuerId: input.issuerId ?? null })) return [notAllowed()];

      const malformed = refusalsOfIds(input);
      if (malformed.length > 0) return malformed;

      return registerDocument(inside, issuedFacts(input));
    },
  });
}

function issuedFacts(input: RecordLegalDocumentInput): IssuedFacts {
  const { family, type, dateDocument, procedure, scope, isRetroactive } = input;
  const [number, title, issuerName] = [input.number.trim(), input.title.trim(), input.issuerName.trim()];
  return {
    isRetroactive,
    parts: input.parts ?? [],
    areaIds: input.areaIds ?? [],
    document: {
      family,
      type,
      number,
      title,
      issuerName,
      dateDocument,
      procedure,
      scope,
      year: yearInNumber(number) ?? partsOf(dateDocument).year,
      issuerId: input.issuerId ?? null,
      issuerKind: input.issuerKind ?? issuerKindOf(issuerName),
      firstDateEntryInForce: input.firstDateEntryInForce ?? null,
      dateNoLongerInForce: input.dateNoLongerInForce ?? null,
      gazetteNumber: null,
      gazetteOn: null,
      source: input.source?.trim() || "the document itself",
      certainty: "CERTAIN",
      sourceKey: null,
    },
  };
}

function refusalsOfIds({ issuerId, areaIds }: RecordLegalDocumentInput): Refusal[] {
  const refusals: Refusal[] = [];
  if (issuerId != null && !isIdOf("Organisation", issuerId)) {
    refusals.push(refusal("INVALID_VALUE", "issuerId", `${issuerId} is no id of an Organisation.`));
  }
  for (const [at, areaId] of (areaIds ?? []).entries()) {
    if (isIdOf("AdministrativeArea", areaId)) continue;
    refusals.push(refusal("INVALID_VALUE", ["areaIds", String(at)], `${areaId} is no id of an AdministrativeArea.`));
  }
  return refusals;
}
