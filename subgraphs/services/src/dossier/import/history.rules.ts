import { type PlainDate, parsePlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { ActRecord } from "../dossier-state.rules.js";
import { DOSSIER_ACTS } from "../dossier-words.js";
import { remembered } from "./remembered.rules.js";

/** How a history is written. */
export const HISTORY_FORM =
  "Write acts in the order of doing, parted by semicolons, like RECEIVED@2021-10-07T08:15+07:00>2021-10-14; " +
  "FINISHED@2021-10-13: an act, @ and its day or time, > and a promised day, = and an amount, (and a reason).";

const ACT = /^([A-Z_]+)@([^>=(\s]+)(?:>([^=(\s]+))?(?:=(\d{1,13}))?(?:\s*\(([^()]*)\))?$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The acts that a text tells, or what is wrong with it. Whether they follow on each other is not asked here. */
export function parseHistory(text: string): ActRecord[] | { problem: string } {
  const acts: ActRecord[] = [];
  for (const part of text.split(";")) {
    const act = parseAct(part.trim());
    if ("problem" in act) return act;
    acts.push(act);
  }
  return acts;
}

/** The text of a history: what parseHistory reads back. */
export function writeHistory(acts: readonly ActRecord[]): string {
  return acts.map(writeAct).join("; ");
}

/** A moment that a text names, a day or an instant with its offset from UTC; null where it names none. */
export function parseMoment(text: string): { actedOn: PlainDate; actedAt: string | null } | null {
  const day = dayOf(text);
  if (day !== null) return { actedOn: day, actedAt: null };
  if (!TIME.test(text) || dayOf(text.slice(0, 10)) === null) return null;
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) return null;
  return { actedOn: dayInVietnam(instant), actedAt: new Date(instant).toISOString() };
}

const dayOf = remembered(parsePlainDate);

const VIETNAM_AHEAD_MS = 7 * 3_600_000;

/** The day in Viet Nam, which has been seven hours ahead since 1975: as plainDateAt has it, without its clock. */
function dayInVietnam(instant: number): PlainDate {
  return new Date(instant + VIETNAM_AHEAD_MS).toISOString().slice(0, 10) as PlainDate;
}

function parseAct(text: string): ActRecord | { problem: string } {
  const [, word, time = "", promise, amount, reason] = ACT.exec(text) ?? [];
  if (word === undefined) return { problem: `"${text}" is no act. ${HISTORY_FORM}` };
  const kind = DOSSIER_ACTS.find((known) => known === word);
  if (kind === undefined) return { problem: `"${word}" is no act: write one of ${DOSSIER_ACTS.join(", ")}.` };
  const moment = parseMoment(time);
  if (moment === null) return { problem: `"${time}" is no day, nor a time with its offset from UTC. ${HISTORY_FORM}` };
  const promisedOn = promise === undefined ? null : dayOf(promise);
  if (promise !== undefined && promisedOn === null) return { problem: `"${promise}" is no day. ${HISTORY_FORM}` };
  const words = reason?.trim() || null;
  return { kind, ...moment, promisedOn, amount: amount === undefined ? null : Number(amount), reason: words };
}

function writeAct({ kind, actedOn, actedAt, promisedOn, amount, reason }: ActRecord): string {
  const promise = promisedOn === null ? "" : `>${promisedOn}`;
  const sum = amount === null ? "" : `=${amount}`;
  return `${kind}@${actedAt ?? actedOn}${promise}${sum}${reason === null ? "" : ` (${reason})`}`;
}
