import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType, Int } from "type-graphql";
import { readerOf } from "../access/reader.js";
import { mayInspect } from "../access/record-access.rules.js";
import { notYours, refusalToId } from "../refusals.js";
import { type DutyInspectionRow, DutyInspectionTable } from "./duty-inspection.table.js";
import { InspectionKindEnum } from "./duty-inspection.type.js";
import type { InspectionKind } from "./duty-inspection-words.js";
import { findDutyInspection } from "./find-duty-inspections.js";

@InputType({ description: "What `openDutyInspection` needs." })
export class OpenDutyInspectionInput extends CommandInputType {
  @Field(() => ID, { description: "The body to inspect." })
  body: string;

  @Field(() => ID, { description: "The body whose team inspects; you act for it." })
  inspectingBody: string;

  @Field(() => InspectionKindEnum, { description: "Whether the body was told beforehand." })
  kind: InspectionKind;

  @Field(() => Int, { description: "How many inspect: 1 to 50." })
  teamSize: number;

  @Field(() => String, {
    nullable: true,
    description: "The identity of the inspector who leads; you when you are one.",
  })
  inspector?: string | null;

  @Field(() => String, { nullable: true, description: "The number of the decision that sends the team, if any." })
  decisionNumber?: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Its first day; today when left out." })
  openedOn?: PlainDate | null;
}

/** Opens an inspection of duty, planned or unannounced. */
export function openDutyInspection(
  context: RequestContext,
  input: OpenDutyInspectionInput,
): Promise<CommandResult<DutyInspectionRow>> {
  const act = (inside: RequestContext) => open(inside, input);
  return runCommand(context, { name: "openDutyInspection", input, act, read: findDutyInspection });
}

async function open(context: RequestContext, input: OpenDutyInspectionInput) {
  const { em, actor, today, now } = context;
  if (!mayInspect(await readerOf(context), input.inspectingBody)) {
    return [notYours("inspectingBody", "inspectors and home affairs of the body that inspects")];
  }

  const openedOn = input.openedOn ?? today;
  const refused =
    refusalToId("Organisation", input.body, "body") ??
    refusalToId("Organisation", input.inspectingBody, "inspectingBody") ??
    (input.teamSize < 1 || input.teamSize > 50 ? refusal("INVALID_VALUE", "teamSize", "Give 1 to 50.") : null) ??
    (openedOn > today ? refusal("INVALID_VALUE", "openedOn", "Give a day that has come.") : null);
  if (refused !== null) return [refused];

  const inspectorId = input.inspector ?? (actor.roles.includes("INSPECTOR") ? actor.id : null);
  const row = em.create(DutyInspectionTable, {
    ...{ id: newId("DutyInspection", now.getTime()), kind: input.kind, bodyId: input.body },
    ...{ inspectingBodyId: input.inspectingBody, inspectorId, teamSize: input.teamSize },
    ...{ decisionNumber: input.decisionNumber?.trim() || null, openedOn, concludedOn: null, conclusion: null },
    ...{ remedyDueOn: null, remediedOn: null, origin: "SOURCE", source: "openDutyInspection" },
  });
  em.persist(row);
  const owner = { id: row.id, organisationId: row.inspectingBodyId };
  recordRestrictedChange(context, "DutyInspectionOpened", owner, ["bodyId", "kind", "openedOn"]);
  return row.id;
}
