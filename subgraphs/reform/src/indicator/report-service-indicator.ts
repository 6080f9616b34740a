import { stableId } from "@lienthong/kernel/domain/id.js";
import { dueOn, reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { ReportingPeriodScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, Float, ID, InputType } from "type-graphql";
import { findRecord } from "../find-record.js";
import { mayWorkFor } from "../programme-access.rules.js";
import { workerOf } from "../worker.js";
import { refusalToReport, type ValuedIndicator, valueIndicator } from "./indicator.rules.js";
import { INDICATORS } from "./indicators.js";
import { ReportedIndicatorTable } from "./reported-indicator.table.js";

@InputType({ description: "What a body reports of an indicator for which the graph holds no fact." })
export class ReportServiceIndicatorInput extends CommandInputType {
  @Field(() => ID, { description: "The id of the body." })
  organisationId: string;

  @Field(() => ReportingPeriodScalar, { description: "The period." })
  period: string;

  @Field(() => String, { description: "The code of the indicator." })
  code: string;

  @Field(() => Float, { description: "The share, from 0 to 1." })
  value: number;
}

/** Records what a body reports of an indicator, in place of what it reported before. */
export function reportServiceIndicator(
  context: RequestContext,
  input: ReportServiceIndicatorInput,
): Promise<CommandResult<ValuedIndicator>> {
  const act = (inside: RequestContext) => report(inside, input);
  return runCommand(context, { name: "reportServiceIndicator", input, act, read: readReported });
}

async function report(context: RequestContext, input: ReportServiceIndicatorInput): Promise<string | Refusal[]> {
  const { organisationId, period, code, value } = input;
  if (!mayWorkFor(await workerOf(context), organisationId)) {
    return [refusal("NOT_ALLOWED", "organisationId", "Heads and clerks report for their own body; ask one there.")];
  }

  const refused = refusalToReport(
    INDICATORS.find((each) => each.code === code),
    value,
  );
  if (refused !== null) return [refused];
  if (reportingPeriod(period).year > reportingPeriod(dueYear(context)).year) {
    return [refusal("TOO_EARLY", "period", `${period} is due on ${dueOn(reportingPeriod(period))}; report it then.`)];
  }

  const { em, today } = context;
  const id = stableId("ReportedIndicator", organisationId, period, code);
  const known = await em.findOne(ReportedIndicatorTable, { id });
  if (known) em.assign(known, { value, reportedOn: today, origin: "SOURCE" });
  else
    em.create(ReportedIndicatorTable, { id, organisationId, period, code, value, reportedOn: today, origin: "SOURCE" });
  recordEvent(context, {
    ...{ type: "ServiceIndicatorReported", subjectId: id, subjectVersion: (known?.version ?? 0) + 1 },
    ...{ changedFields: ["value"], organisationId },
  });
  return id;
}

const dueYear = ({ today }: RequestContext) => today.slice(0, 4);

async function readReported(context: RequestContext, id: string): Promise<ValuedIndicator | null> {
  const row = await findRecord(context, "reported_indicator", id);
  const indicator = row && INDICATORS.find(({ code }) => code === row.code);
  const none = { onTimeShare: null, onlineShare: null, satisfactionPoints: null };
  return indicator ? valueIndicator(indicator, none, row.value) : null;
}
