import { hasRole } from "@lienthong/kernel/domain/actor.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { newestCalendar } from "@lienthong/kernel/service/calendar/calendar-source.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { OptimisticLockError } from "@mikro-orm/core";
import { sql } from "kysely";
import { InputType } from "type-graphql";
import { countChanges } from "../../statistics/counter/count-changes.js";
import { DOSSIER_BOOK } from "../../statistics/counter/counter.table.js";
import { storeTally } from "../../statistics/counter/store-tally.js";
import { newTally, type Tally } from "../../statistics/counter/tally.js";
import { database } from "../../tables.js";
import { bucketsOf } from "../bucket.rules.js";
import { notYours } from "../command/take-act.js";
import { toldFields } from "../dossier-events.js";
import { dossierOf } from "../dossier-facts.js";
import { factsOfRows, findMeasures } from "../find-dossier-facts.js";
import { type DossierChange, saveUncounted } from "../save-dossier.js";
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
  const tally = newTally(DOSSIER_BOOK);
  const findNext = () => outdated(context, calendar.version).selectAll().limit(DOSSIERS_AT_ONCE).execute();
  for (let rows = await findNext(); rows.length > 0; rows = await findNext()) {
    const changes = (await factsOfRows(context, rows)).map((before): DossierChange => {
      return { before, after: dossierOf(before.dossier, before.acts, measures), event: "DossierDeadlineRecounted" };
    });
    const [moved, kept] = partition(changes, isMoved);
    await saveUncounted(context, context.em, moved, tally);
    await markCounted(context, kept, tally);
  }
  await storeTally(context.em, tally);
  return String(calendar.version);
}

const isMoved = ({ before, after }: DossierChange) => toldFields(before!.dossier, after.dossier).length > 0;

/**
 * Most deadlines stay: nothing happened to those dossiers but that they were looked at. A pause counted otherwise may
 * still move their statistic. Throws OptimisticLockError where somebody changed one of them meanwhile.
 */
async function markCounted(context: RequestContext, kept: readonly DossierChange[], tally: Tally): Promise<void> {
  const [first] = kept;
  if (first === undefined) return;
  await countChanges(context, kept, tally);
  const read = kept.map(({ before }) => sql`(${before!.dossier.id}, ${sql.lit(before!.dossier.version)})`);
  const { numUpdatedRows } = await database(context)
    .updateTable("dossier")
    .set({ calendarVersion: first.after.dossier.calendarVersion })
    .where(sql<boolean>`("id", "version") in (values ${sql.join(read)})`)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== BigInt(kept.length)) throw OptimisticLockError.lockFailed("A dossier");
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
