import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type ActFact, type ActRecord, stateAfter, stateOf } from "./dossier-state.rules.js";
import type { DossierActKind } from "./dossier-words.js";
import { refusalToPromise } from "./promise.rules.js";
import { refusalToAmount, refusalToReason } from "./reason.rules.js";

type Field = string | readonly string[];

/** The first day of 61/2018/NĐ-CP: before it there was no dossier with such a code. */
export const FIRST_DAY = plainDate("2018-06-21");

/** An apology names a new day once (118/2025/NĐ-CP, Art. 19.9); the others end or begin something. */
const ONCE: readonly DossierActKind[] = [
  "REGISTERED",
  "RECEIVED",
  "REFUSED",
  "FORWARDED",
  "EXTENDED",
  "FINISHED",
  "RETURNED",
  "WITHDRAWN",
  "STOPPED",
];

/** What follows an act, for those who asked for one that does not. */
const ADVICE: Readonly<Record<DossierActKind, string>> = {
  REGISTERED: "A dossier is registered before anything else.",
  RECEIVED: "Receive a new dossier, or one that was registered.",
  REFUSED: "Refuse one that was registered, or that is being handled and nothing is awaited.",
  FORWARDED: "Forward a dossier that was received and nothing else.",
  SUPPLEMENT_REQUESTED: "Ask for a supplement while it is received or in process.",
  COMPLETED: "It is completed only after a supplement was asked for.",
  OBLIGATION_RECORDED: "Record an obligation while it is received or in process.",
  OBLIGATION_FULFILLED: "Record the obligation first.",
  EXTENDED: "Extend a dossier that is being handled.",
  FINISHED: "Finish a dossier that is received or in process; complete what is awaited first.",
  RETURNED: "Give the result of a dossier that is being handled or finished.",
  WITHDRAWN: "Only a dossier that is open can be withdrawn.",
  STOPPED: "Only a dossier that was received and is open can be stopped.",
};

/** Why an act cannot follow on others; null when it can. ALREADY_DONE or WRONG_STEP. */
export function refusalToStep(
  kind: DossierActKind,
  acts: readonly ActFact[],
  field: Field = "dossierId",
): Refusal | null {
  const state = stateOf(acts);
  const before = acts.findLast((act) => act.kind === kind);
  if (before !== undefined && (ONCE.includes(kind) || acts.at(-1) === before)) {
    const once = kind === "EXTENDED" ? " The law allows one new day only (118/2025/NĐ-CP, Art. 19.9)." : "";
    return refusal("ALREADY_DONE", field, `The act ${kind} was done on ${before.actedOn}.${once}`);
  }
  if (stateAfter(state, kind) !== null) return null;
  return refusal(
    "WRONG_STEP",
    field,
    `The dossier stands at ${state ?? "no state"}: ${kind} does not follow. ${ADVICE[kind]}`,
  );
}

/** Why an act cannot have been done when it is said; null when it can. Acts are recorded in order, none ahead. */
export function refusalToTime(
  { actedOn, actedAt }: Pick<ActFact, "actedOn" | "actedAt">,
  acts: readonly ActFact[],
  clock: { today: PlainDate; now: string },
  field: Field = "on",
): Refusal | null {
  if (actedOn > clock.today || (actedAt !== null && actedAt > clock.now)) {
    return refusal("INVALID_VALUE", field, `${actedAt ?? actedOn} lies ahead; give the time when it was done.`);
  }
  if (actedOn < FIRST_DAY) {
    const since = `${FIRST_DAY}, the first day of 61/2018/NĐ-CP`;
    return refusal("INVALID_VALUE", field, `${actedOn} lies before ${since}; dossiers begin then.`);
  }
  const last = acts.at(-1);
  const isBefore = last !== undefined && (actedOn < last.actedOn || isEarlier(actedAt, last.actedAt));
  if (!isBefore) return null;
  const when = last.actedAt ?? last.actedOn;
  return refusal(
    "BEFORE_START",
    field,
    `The act before, ${last.kind}, was done ${when}; give that time or a later one.`,
  );
}

/** The first reason for which a history cannot have been as it is told, with the place of the act; null when it can. */
export function refusalToHistory(
  acts: readonly ActRecord[],
  clock: { today: PlainDate; now: string },
): { at: number; refusal: Refusal } | null {
  for (const [at, act] of acts.entries()) {
    const before = acts.slice(0, at);
    const found =
      refusalToStep(act.kind, before, ["acts"]) ??
      refusalToTime(act, before, clock, ["acts", "on"]) ??
      refusalToPromise(act, before, ["acts", "promisedOn"]) ??
      // The applicant was told the reason; another system need not tell it here.
      (act.reason === null ? null : refusalToReason(act.kind, act.reason, ["acts", "reason"])) ??
      refusalToAmount(act.kind, act.amount, ["acts", "amount"]);
    if (found !== null) return { at, refusal: found };
  }
  return null;
}

function isEarlier(instant: string | null, than: string | null): boolean {
  return instant !== null && than !== null && instant < than;
}
