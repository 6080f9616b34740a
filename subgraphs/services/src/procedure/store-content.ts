import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { ProcedureChannelInput } from "../channel/channel.input.js";
import { timeOf } from "../channel/processing-time.type.js";
import { storeChannels, type TimeToStore } from "../channel/store-channels.js";
import { type PartRow, storeParts } from "../import/store-parts.js";
import { agencyCodeScheme } from "./agency-code.rules.js";
import { citedBasis } from "./citation.rules.js";
import type { EvidenceInput, ProcedureContentInput, PublishedBodyInput } from "./procedure-content.input.js";
import { partIdOf } from "./procedure-ids.js";

interface Edition {
  id: string;
  promulgatorName: string | null;
}

/** Writes the lists that a command gives of an edition, each whole; those it leaves out stay. */
export async function storeContent(
  context: RequestContext,
  { id: editionId, promulgatorName }: Edition,
  { executingBodies, channels, evidences, outputs, legalBasis }: ProcedureContentInput,
): Promise<void> {
  const place = (type: string, at: number, ...group: string[]) => ({
    id: partIdOf(type, editionId, ...group, at + 1),
    editionId,
    position: at + 1,
  });
  const editionIds = [editionId];
  if (executingBodies) {
    const rows = executingBodies.map((body, at) => ({ ...place("ProcedureBody", at, "EXECUTING"), ...bodyOf(body) }));
    const isGiven = ({ role }: PartRow) => role === "EXECUTING";
    await storeParts(context, { table: "procedure_body", rows, editionIds, isGiven });
  }
  if (legalBasis) {
    const rows = legalBasis.map(({ text, title }, at) => {
      const cited = citedBasis(text.trim(), promulgatorName);
      return { ...place("LegalBasis", at), text: text.trim(), title: title?.trim() || null, ...cited };
    });
    await storeParts(context, { table: "legal_basis", rows, editionIds });
  }
  if (evidences) {
    const rows = evidences.map((evidence, at) => ({ ...place("Evidence", at), ...evidenceOf(evidence) }));
    await storeParts(context, { table: "evidence", rows, editionIds });
  }
  if (outputs) {
    const rows = outputs.map(({ code, name }, at) => ({
      ...place("ProcedureOutput", at),
      code: code?.trim() || null,
      name: name.trim(),
    }));
    await storeParts(context, { table: "procedure_output", rows, editionIds });
  }
  if (channels) await storeChannels(context, [{ editionId, times: channels.flatMap(timesOf) }]);
}

function bodyOf({ name, code: given, organisationId = null }: PublishedBodyInput) {
  const code = given?.trim() || null;
  const codeScheme = code === null ? null : agencyCodeScheme(code);
  return { role: "EXECUTING" as const, name: name.trim(), code, codeScheme, organisationId };
}

function evidenceOf({ name, code, caseName, originals, copies, ...flags }: EvidenceInput) {
  return {
    ...{ name: name.trim(), code: code?.trim() || null, caseName: caseName?.trim() || null, originals, copies },
    required: flags.isRequired ? 1 : 0,
    hasForm: flags.hasElectronicForm ? 1 : 0,
    isOutput: flags.isOutputOfAnother ? 1 : 0,
  };
}

function timesOf({ method, times }: ProcedureChannelInput): TimeToStore[] {
  return times.map(({ fees, feeNote, ...time }) => {
    const stored = (fees ?? []).map(({ kind, amount = null }) => ({ kind, amount }));
    const feeCount = stored.length;
    return { method, time: timeOf(time), fees: stored, feeCount, feeNote: feeNote?.trim() || null };
  });
}
