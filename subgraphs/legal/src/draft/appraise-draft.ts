import { newId } from "@lienthong/kernel/domain/id.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Field, InputType } from "type-graphql";
import { type AppraisalCriterion, type FindingVerdict, refusalsToFindings } from "./appraisal.rules.js";
import type { DraftRow } from "./draft.table.js";
import { mayAppraise } from "./draft-access.rules.js";
import { DraftActInput } from "./draft-act.input.js";
import { AppraisalConclusionEnum, AppraisalCriterionEnum, FindingVerdictEnum } from "./draft-act.type.js";
import { refusalToTake } from "./draft-acts.rules.js";
import { factsOf } from "./draft-facts.js";
import { DraftFindingTable } from "./draft-finding.table.js";
import type { AppraisalConclusion } from "./draft-step.rules.js";
import { findDraftUnderWay, notYours, unknownDraft } from "./find-draft-under-way.js";
import { findDraft } from "./find-drafts.js";
import { recordAct } from "./record-act.js";

@InputType({ description: "What an appraisal finds on one criterion." })
export class AppraisalFindingInput {
  @Field(() => AppraisalCriterionEnum, { description: "The criterion." })
  criterion: AppraisalCriterion;

  @Field(() => FindingVerdictEnum, { description: "Whether the draft meets it." })
  verdict: FindingVerdict;

  @Field(() => String, { nullable: true, description: "What is lacking; needed unless the criterion is met." })
  note?: string | null;
}

@InputType({ description: "What `appraiseDraft` needs." })
export class AppraiseDraftInput extends DraftActInput {
  @Field(() => [AppraisalFindingInput], { description: "A finding on each of the five criteria." })
  findings: AppraisalFindingInput[];

  @Field(() => AppraisalConclusionEnum, { description: "What the appraisal comes to." })
  conclusion: AppraisalConclusion;
}

/** Appraises a draft against the directive's five criteria (thẩm định). */
export function appraiseDraft(context: RequestContext, input: AppraiseDraftInput): Promise<CommandResult<DraftRow>> {
  const act = (inside: RequestContext) => appraise(inside, input);
  return runCommand(context, { name: "appraiseDraft", input, act, read: findDraft });
}

async function appraise(context: RequestContext, input: AppraiseDraftInput) {
  const found = await findDraftUnderWay(context, input.draftId);
  if (found === null) return [unknownDraft()];
  const { draft, acts } = found;

  if (!mayAppraise(context.actor)) return [notYours("the Department of Justice")];

  const on = input.on ?? context.today;
  const refused = refusalToTake("APPRAISED", factsOf(draft), acts, on, context.today);
  if (refused !== null) return [refused];
  const findings = input.findings.map(({ criterion, verdict, note }) => ({ criterion, verdict, note: note ?? null }));
  const refusals = refusalsToFindings(findings, input.conclusion);
  if (refusals.length > 0) return refusals;

  const { em, actor, now } = context;
  const bodyId = actor.organisationId;
  const appraisal = recordAct(context, draft, { kind: "APPRAISED", takenOn: on, bodyId, conclusion: input.conclusion });
  for (const finding of findings) {
    em.persist(
      em.create(DraftFindingTable, { id: newId("DraftFinding", now.getTime()), actId: appraisal.id, ...finding }),
    );
  }
  return draft.id;
}
