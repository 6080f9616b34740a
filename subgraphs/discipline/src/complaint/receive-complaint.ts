import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { readerOf } from "../access/reader.js";
import { notYours, refusalToId } from "../refusals.js";
import { isComplainant, mayReceive, refusalToDossierCode } from "./complaint.rules.js";
import { type ComplaintRow, ComplaintTable } from "./complaint.table.js";
import { ComplaintMatterEnum } from "./complaint.type.js";
import type { ComplaintMatter } from "./complaint-words.js";
import { findComplaint } from "./find-complaints.js";

@InputType({ description: "What `receiveComplaint` needs." })
export class ReceiveComplaintInput extends CommandInputType {
  @Field(() => ID, { description: "The body whose staff it is about." })
  body: string;

  @Field(() => ID, { description: "The body that is to handle it." })
  handlingBody: string;

  @Field(() => ID, { nullable: true, description: "The official it is about, where known." })
  official?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The code of the dossier in whose handling it happened, if any.",
  })
  dossierCode?: string | null;

  @Field(() => ComplaintMatterEnum, { description: "What it is about." })
  matter: ComplaintMatter;

  @Field(() => String, { description: "What is complained of, in at most 4000 characters; name nobody." })
  summary: string;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day it came in; today when left out." })
  receivedOn?: PlainDate | null;
}

/** Takes in a complaint about conduct, from the person who complains or from the office that writes it down. */
export function receiveComplaint(
  context: RequestContext,
  input: ReceiveComplaintInput,
): Promise<CommandResult<ComplaintRow>> {
  const act = (inside: RequestContext) => receive(inside, input);
  return runCommand(context, { name: "receiveComplaint", input, act, read: findComplaint });
}

async function receive(context: RequestContext, input: ReceiveComplaintInput) {
  const { em, actor, today, now } = context;
  const reader = await readerOf(context);
  if (!mayReceive(reader, input.handlingBody)) {
    return [notYours("handlingBody", "whoever complains, or those who deal with complaints at that body")];
  }

  const dossierCode = input.dossierCode?.trim() || null;
  const receivedOn = input.receivedOn ?? today;
  const refused =
    refusalToId("Organisation", input.body, "body") ??
    refusalToId("Organisation", input.handlingBody, "handlingBody") ??
    refusalToId("Official", input.official, "official") ??
    refusalToDossierCode(dossierCode) ??
    refusalToText(input.summary, "summary", LONGEST_TEXT) ??
    (receivedOn > today ? refusal("INVALID_VALUE", "receivedOn", "Give a day that has come.") : null);
  if (refused !== null) return [refused];

  const row = em.create(ComplaintTable, {
    ...{ id: newId("StaffComplaint", now.getTime()), bodyId: input.body, handlingBodyId: input.handlingBody },
    ...{ officialId: input.official ?? null, dossierCode, matter: input.matter, summary: input.summary.trim() },
    ...{ complainantId: isComplainant(reader) ? actor.id : null, inspectorId: null, receivedOn },
    ...{ answeredOn: null, isFounded: null, answer: null, origin: "SOURCE", source: "receiveComplaint" },
  });
  em.persist(row);
  const owner = { id: row.id, organisationId: row.handlingBodyId };
  recordRestrictedChange(context, "StaffComplaintReceived", owner, ["bodyId", "matter", "dossierCode"]);
  return row.id;
}
