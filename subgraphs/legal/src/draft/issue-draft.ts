import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { DraftRow } from "./draft.table.js";
import { mayDecide } from "./draft-access.rules.js";
import { refusalOfCommentDays, refusalToTake } from "./draft-acts.rules.js";
import { factsOf } from "./draft-facts.js";
import { type DraftUnderWay, findDraftUnderWay, notYours, unknownDraft } from "./find-draft-under-way.js";
import { findDraft } from "./find-drafts.js";
import { refusalOfMembers } from "./find-opinions.js";
import type { IssueDraftInput } from "./issue-draft.input.js";
import { documentOfDraft } from "./issued-document.js";
import { judgeDraftIssuer } from "./judge-draft-issuer.js";
import { recordAct } from "./record-act.js";

/** Issues a draft: what it became is recorded, or linked, in the same commit. */
export function issueDraft(context: RequestContext, input: IssueDraftInput): Promise<CommandResult<DraftRow>> {
  const act = (inside: RequestContext) => issue(inside, input);
  return runCommand(context, { name: "issueDraft", input, act, read: findDraft });
}

async function issue(context: RequestContext, input: IssueDraftInput) {
  const found = await findDraftUnderWay(context, input.draftId);
  if (found === null) return [unknownDraft()];
  const { draft } = found;

  if (!mayDecide(context.actor, draft)) return [notYours("the chairman of the committee concerned")];

  const on = input.on ?? context.today;
  const refused = await refusalToIssue(context, found, on);
  if (refused !== null) return [refused];

  const document = await documentOfDraft(context, draft, input, on);
  if (typeof document !== "string") return document;
  recordAct(context, draft, { kind: "ISSUED", takenOn: on, bodyId: draft.issuerId, documentId: document });
  return draft.id;
}

async function refusalToIssue(
  context: RequestContext,
  { draft, acts }: DraftUnderWay,
  on: PlainDate,
): Promise<Refusal | null> {
  const outOfStep = refusalToTake("ISSUED", factsOf(draft), acts, on, context.today);
  if (outOfStep !== null) return outOfStep;

  const { verdict, rule } = await judgeDraftIssuer(context, draft, on);
  if (verdict === "NOT_COMPETENT") {
    const message = `On ${on} ${draft.issuerName} may not issue a normative ${draft.type} (${rule?.law}).`;
    return refusal("NOT_COMPETENT", "draftId", `${message} Withdraw it, or propose it for a competent issuer.`);
  }
  const hasty = refusalOfCommentDays(factsOf(draft), acts, on);
  if (hasty !== null) return hasty;
  return draft.issuerKind === "PROVINCE_CHAIRMAN" ? null : refusalOfMembers(context, draft);
}
