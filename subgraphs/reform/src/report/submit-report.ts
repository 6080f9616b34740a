import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { ReportingPeriodScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { ActInput } from "../act/act.input.js";
import { actsWithin } from "../act/find-acts.js";
import { recordAct } from "../act/record-act.js";
import { mayWorkFor } from "../programme-access.rules.js";
import { workerOf } from "../worker.js";
import { findReport } from "./find-reports.js";
import { type ReportRow, ReportTable } from "./report.table.js";
import { refusalToFigures, refusalToSubmit } from "./report-standing.rules.js";

@InputType({ description: "What `submitReport` needs." })
export class SubmitReportInput extends ActInput {
  @Field(() => ID, { description: "The body that reports; heads and clerks report for their own." })
  organisation: string;

  @Field(() => ReportingPeriodScalar, { description: "First quarter, six months, nine months or year." })
  period: string;

  @Field(() => String, { description: "What the report says in short, at most 4000 characters." })
  summary: string;

  @Field(() => Int, { nullable: true, description: "Its own count of plan items due in the period." })
  itemsDue?: number | null;

  @Field(() => Int, { nullable: true, description: "Its own count of those done." })
  itemsDone?: number | null;

  @Field(() => Float, { nullable: true, description: "Its own share of dossiers handled in time, in per cent." })
  onTimePercent?: number | null;
}

/** Hands in a body's report on a period, or hands it in again after it was returned. */
export function submitReport(context: RequestContext, input: SubmitReportInput): Promise<CommandResult<ReportRow>> {
  return runCommand(context, { name: "submitReport", input, act: (inside) => submit(inside, input), read: findReport });
}

async function submit(context: RequestContext, input: SubmitReportInput) {
  const { em, today } = context;
  const { organisation: organisationId, period } = input;
  const before = await em.findOne(ReportTable, { organisationId, period });
  const acts = before === null ? [] : await actsWithin(context, before.id);

  if (!mayWorkFor(await workerOf(context), organisationId)) {
    return [refusal("NOT_ALLOWED", "organisation", "Heads and clerks report for their own body; ask one there.")];
  }

  const on = input.on ?? today;
  const { itemsDue = null, itemsDone = null, onTimePercent = null } = input;
  const figures = { itemsDue, itemsDone, onTimePercent };
  const refused =
    refusalToSubmit(period, acts, on, today) ??
    refusalToText(input.summary, "summary", LONGEST_TEXT) ??
    refusalToFigures(figures);
  if (refused !== null) return [refused];

  const content = { summary: input.summary.trim(), ...figures };
  const report = before === null ? begin(context, { organisationId, period, on }, content) : em.assign(before, content);
  recordAct(context, report, { kind: "SUBMITTED", takenOn: on }, "ReportSubmitted");
  return report.id;
}

function begin(
  { em, now }: RequestContext,
  { organisationId, period, on }: { organisationId: string; period: string; on: PlainDate },
  content: Pick<ReportRow, "summary" | "itemsDue" | "itemsDone" | "onTimePercent">,
): ReportRow {
  const report = em.create(ReportTable, {
    id: newId("ProgressReport", now.getTime()),
    organisationId,
    period,
    year: reportingPeriod(period).year,
    submittedOn: on,
    actCount: 0,
    origin: "SOURCE",
    source: "submitReport",
    ...content,
  });
  em.persist(report);
  return report;
}
