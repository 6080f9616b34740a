import { fold } from "@lienthong/kernel/domain/fold.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { issuerKindOf } from "../competence/issuer-kind.js";
import { type DraftRow, DraftTable } from "./draft.table.js";
import { mayDraft } from "./draft-access.rules.js";
import { programmeYear } from "./draft-due.rules.js";
import { DraftTypeEnum } from "./draft-enums.type.js";
import type { DraftType } from "./draft-type.js";
import { regimeOn } from "./drafting-regime.rules.js";
import { findDraft } from "./find-drafts.js";
import { refusalsToProposal } from "./proposal.rules.js";

@InputType({ description: "What `proposeDraft` needs." })
export class ProposeDraftInput extends CommandInputType {
  @Field(() => String, { description: "The working title, at most 1000 characters." })
  title: string;

  @Field(() => DraftTypeEnum, { description: "The type it shall have." })
  type: DraftType;

  @Field(() => ID, { description: "The body or office that shall issue it." })
  issuer: string;

  @Field(() => String, { description: "Its name as it would be printed: «UBND tỉnh Ninh Bình»." })
  issuerName: string;

  @Field(() => ID, { description: "The body that writes it; a clerk or head proposes for the own body." })
  draftingBody: string;

  @Field(() => ID, { description: "The People's Committee that issues it or submits it to the Council." })
  committee: string;

  @Field(() => Boolean, { description: "Whether it touches production and business (sản xuất, kinh doanh)." })
  touchesBusiness: boolean;

  @Field(() => PlainDateScalar, { nullable: true, description: "By when the programme wants it issued, if one does." })
  dueOn?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day of the proposal; today when left out." })
  on?: PlainDate | null;
}

/** Begins a draft under the law of its day. */
export function proposeDraft(context: RequestContext, input: ProposeDraftInput): Promise<CommandResult<DraftRow>> {
  return runCommand(context, { name: "proposeDraft", input, act: (inside) => act(inside, input), read: findDraft });
}

async function act(context: RequestContext, input: ProposeDraftInput) {
  const { em, actor, today, now } = context;
  if (!mayDraft(actor, { draftingBodyId: input.draftingBody })) {
    return [
      refusal("NOT_ALLOWED", "draftingBody", "Clerks and heads propose drafts of their own body; ask one there."),
    ];
  }

  const proposedOn = input.on ?? today;
  const dueOn = input.dueOn ?? null;
  const issuerKind = issuerKindOf(input.issuerName);
  const refusals = refusalsToProposal({ ...input, issuerKind, proposedOn, dueOn }, today);
  if (refusals.length > 0) return refusals;

  const draft = em.create(DraftTable, {
    id: newId("DocumentDraft", now.getTime()),
    title: input.title.trim(),
    searchText: fold(input.title),
    type: input.type,
    issuerId: input.issuer,
    issuerName: input.issuerName.trim(),
    issuerKind,
    committeeId: input.committee,
    draftingBodyId: input.draftingBody,
    touchesBusiness: input.touchesBusiness ? 1 : 0,
    regime: regimeOn(proposedOn)!,
    simplifiedGround: null,
    simplifiedOn: null,
    proposedOn,
    dueOn,
    programmeYear: programmeYear({ dueOn, proposedOn }),
    publicOn: null,
    actCount: 0,
    origin: "SOURCE",
    source: "proposeDraft",
  });
  em.persist(draft);
  recordEvent(context, {
    type: "DraftProposed",
    subjectId: draft.id,
    subjectVersion: 1,
    changedFields: ["title", "type", "issuerId", "draftingBodyId", "touchesBusiness", "dueOn"],
    organisationId: draft.draftingBodyId,
    classification: "RESTRICTED",
  });
  return draft.id;
}
