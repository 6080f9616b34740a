import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { WorkingCalendar } from "@lienthong/kernel/domain/working-days.js";
import type { SubmissionMethod } from "../channel/channel-words.js";
import { legalDeadline, statutoryDeadline } from "../deadline/legal-deadline.rules.js";
import type { Term } from "../deadline/term.rules.js";
import { bucketOf } from "./bucket.rules.js";
import { type ActFact, lastStep, stateOf } from "./dossier-state.rules.js";
import type { DossierActKind, DossierState } from "./dossier-words.js";

/** What the acts of a dossier tell, as its row repeats it for lists and counters. */
export interface ToldByActs {
  actCount: number;
  state: DossierState;
  stateSince: PlainDate;
  bucket: number;
  listedOn: PlainDate;
  registeredOn: PlainDate | null;
  receivedOn: PlainDate | null;
  receivedAt: string | null;
  promisedOn: PlainDate | null;
  statutoryDueOn: PlainDate | null;
  legalDueOn: PlainDate | null;
  finishedOn: PlainDate | null;
  finishedAt: string | null;
  returnedOn: PlainDate | null;
  returnedAt: string | null;
  supplementRequests: number;
  calendarVersion: number;
}

export interface TellingFacts {
  acts: readonly ActFact[];
  term: Term | null;
  submissionMethod: SubmissionMethod | null;
}

/** Folds the acts of a dossier into the columns that repeat them. Throws RangeError where they do not add up. */
export function toldByActs({ acts, term, submissionMethod }: TellingFacts, calendar: WorkingCalendar): ToldByActs {
  const state = stateOf(acts);
  const step = lastStep(acts);
  const first = acts[0];
  if (state === null || step === undefined || first === undefined) throw new RangeError("The acts do not add up.");
  const found = (kind: DossierActKind) => acts.find((act) => act.kind === kind);
  const received = found("RECEIVED");
  const finished = found("FINISHED");
  const returned = found("RETURNED");
  return {
    actCount: acts.length,
    state,
    stateSince: step.actedOn,
    bucket: bucketOf(state, submissionMethod),
    listedOn: received?.actedOn ?? first.actedOn,
    registeredOn: found("REGISTERED")?.actedOn ?? null,
    receivedOn: received?.actedOn ?? null,
    receivedAt: received?.actedAt ?? null,
    promisedOn: acts.findLast(({ promisedOn }) => promisedOn !== null)?.promisedOn ?? null,
    statutoryDueOn: statutoryDeadline({ acts, term }, calendar),
    legalDueOn: legalDeadline({ acts, term }, calendar).dueOn,
    finishedOn: finished?.actedOn ?? null,
    finishedAt: finished?.actedAt ?? null,
    returnedOn: returned?.actedOn ?? null,
    returnedAt: returned?.actedAt ?? null,
    supplementRequests: acts.filter(({ kind }) => kind === "SUPPLEMENT_REQUESTED").length,
    calendarVersion: calendar.version,
  };
}
