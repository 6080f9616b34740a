import { hasRole } from "@lienthong/kernel/domain/actor.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { newestCalendar } from "@lienthong/kernel/service/calendar/calendar-source.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { sql } from "kysely";
import { InputType } from "type-graphql";
import { database } from "../../tables.js";
import { bucketsOf } from "../bucket.rules.js";
import { notYours } from "../command/take-act.js";
import { toldFields } from "../dossier-events.js";
import { dossierOf } from "../dossier-facts.js";
import { factsOfRows, findMeasures } from "../find-dossier-facts.js";
import { type DossierChange, saveDossiers } from "../save-dossier.js";
import { UNSETTLED_STATES } from "../transfer/responsibility.rules.js";
import type { DeadlineRecount } from "./recount.type.js";

@InputType("RecountDossierDeadlinesInput", { description: "That deadlines are to be counted anew." })
export class RecountDeadlinesInput extends CommandInputType {}

const UNSETTLED = bucketsOf(UNSETTLED_STATES, null);
const DOSSIERS_AT_ONCE = 2000;

/** Counts the deadlines of all unsettled dossiers by the newest calendar, as their rows repeat them for lists. */
export function recountDeadlines(
  context: RequestContext,
  input: RecountDeadlinesInput,
): Promise<CommandResult<DeadlineRecount>> {
  return runCommand(context, { name: "recountDossierDeadlines", input, act: recount, read: findRecount });
}

async function recount(context: RequestContext): Promise<string | Refusal[]> {
  if (!hasRole(context.actor, "HOME_AFFAIRS", "OPERATOR")) return [notYours("the department of home affairs", [])];

  // Not the calendar in hand: another process may have stored a newer one within the last minute.
  const calendar = (await newestCalendar(context.em)) ?? context.calendar;
  const measures = { ...(await findMeasures(context)), calendar };
  const findNext = () => outdated(context, calendar.version).selectAll().limit(DOSSIERS_AT_ONCE).execute();
  for (let rows = await findNext(); rows.length > 0; rows = await findNext()) {
    const changes = (await factsOfRows(context, rows)).map((before): DossierChange => {
      return { before, after: dossierOf(before.dossier, before.acts, measures), event: "DossierDeadlineRecounted" };
    });
    const [moved, kept] = partition(changes, isMoved);
    await saveDossiers(context, context.em, moved);
    await markCounted(context, kept, calendar.version);
  }
  return String(calendar.version);
}

const isMoved = ({ before, after }: DossierChange) => toldFields(before!.dossier, after.dossier).length > 0;

/** Most deadlines stay: nothing happened to those dossiers but that they were looked at. */
async function markCounted(
  context: RequestContext,
  kept: readonly DossierChange[],
  calendarVersion: number,
): Promise<void> {
  const ids = kept.map(({ after }) => after.dossier.id);
  if (ids.length === 0) return;
  const update = database(context).updateTable("dossier").set({ calendarVersion });
  await update.where("id", "in", ids).execute();
}

function partition<T>(all: readonly T[], isFirst: (each: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))];
}

async function findRecount(context: RequestContext, version: string): Promise<DeadlineRecount> {
  const { count } = await outdated(context, Number(version))
    .select(({ fn }) => fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return { calendarVersion: Number(version), outdated: Number(count) };
}

function outdated(context: RequestContext, calendarVersion: number) {
  return database(context)
    .selectFrom("dossier")
    .where("bucket", "in", UNSETTLED)
    .where(sql<boolean>`"bucket" < 18`)
    .where("calendarVersion", "<", calendarVersion);
}
