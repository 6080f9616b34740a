import { addDays, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from "@lienthong/kernel/domain/working-days.js";
import { legalDeadline } from "../../deadline/legal-deadline.rules.js";
import type { Term } from "../../deadline/term.rules.js";
import { type ActRecord, actsUntil } from "../dossier-state.rules.js";
import type { DossierActKind } from "../dossier-words.js";
import { lastPromise } from "../promise.rules.js";
import type { Chance } from "./chance.js";

/** What a made-up dossier begins with. */
export interface Beginning {
  /** A working day. */
  day: PlainDate;
  isOnline: boolean;
  term: Term | null;
  /** Whether it asks for land and the like, so that the applicant may have to pay first. */
  mayOblige: boolean;
}

const SUPPLEMENT = ["Thiếu bản sao giấy tờ tùy thân.", "Tờ khai chưa ghi đủ thông tin.", "Thiếu giấy tờ chứng minh."];
const REFUSAL = ["Không thuộc thẩm quyền giải quyết.", "Hồ sơ không đúng đối tượng."];
const DELAY = ["Chờ kết quả xác minh.", "Chờ ý kiến của cơ quan phối hợp."];

/** How often what happens, near what a province publishes of its on-time shares (Decision 766/QĐ-TTg, August 2026). */
const SHARES = {
  refused: 0.02,
  withdrawn: 0.01,
  supplement: 0.08,
  again: 0.12,
  obliged: 0.3,
  lost: 0.006,
  apologised: 0.02,
  late: 0.12,
  uncollected: 0.02,
};

/** The life of a made-up dossier as it was known at the end of a day: lawful acts in order, the same for one chance. */
export function syntheticLife(
  { day, isOnline, term, mayOblige }: Beginning,
  chance: Chance,
  { calendar, knownUntil }: { calendar: WorkingCalendar; knownUntil: PlainDate },
): readonly ActRecord[] {
  const acts: ActRecord[] = [];
  const later = (from: PlainDate, days: number) => addWorkingDays(calendar, from, days) ?? addDays(from, days);
  const today = () => acts.at(-1)?.actedOn ?? day;
  const due = () => legalDeadline({ acts, term }, calendar).dueOn;
  const add = (kind: DossierActKind, actedOn: PlainDate, more: Partial<ActRecord> = {}) => {
    const act = { kind, actedOn, actedAt: instantAfter(acts.at(-1), actedOn, chance), promisedOn: null };
    acts.push({ ...act, amount: null, reason: null, ...more });
  };
  /** Adds an act from which a term runs, with the last day of it as the promise. */
  const promise = (kind: DossierActKind, actedOn: PlainDate) => {
    add(kind, actedOn);
    acts[acts.length - 1] = { ...acts.at(-1)!, promisedOn: due() };
  };
  const known = () => actsUntil(acts, knownUntil);

  if (isOnline) {
    add("REGISTERED", day);
    if (chance.happens(SHARES.refused)) {
      add("REFUSED", later(day, 1), { reason: chance.oneOf(REFUSAL) });
      return known();
    }
  }
  promise("RECEIVED", isOnline && chance.happens(0.4) ? later(day, 1) : day);
  add("FORWARDED", today());
  if (chance.happens(SHARES.withdrawn)) {
    add("WITHDRAWN", later(today(), 1 + chance.below(3)));
    return known();
  }
  for (let share = SHARES.supplement; chance.happens(share); share = SHARES.again) {
    add("SUPPLEMENT_REQUESTED", later(today(), 1 + chance.below(3)), { reason: chance.oneOf(SUPPLEMENT) });
    if (chance.happens(0.08)) {
      add("STOPPED", later(today(), 20), { reason: "Quá thời hạn mà không bổ sung." });
      return known();
    }
    promise("COMPLETED", later(today(), 1 + chance.below(8)));
  }
  if (mayOblige && chance.happens(SHARES.obliged)) {
    add("OBLIGATION_RECORDED", later(today(), 2), { amount: 50_000 * (1 + chance.below(400)) });
    add("OBLIGATION_FULFILLED", later(today(), 1 + chance.below(6)));
  }
  if (chance.happens(SHARES.lost)) return known();

  const dueOn = due() ?? later(today(), 5);
  const room = Math.max(0, workingDaysBetween(calendar, today(), dueOn) ?? 0);
  const promised = lastPromise(acts);
  if (promised !== null && promised > today() && chance.happens(SHARES.apologised)) {
    add("EXTENDED", promised, { promisedOn: later(promised, 7), reason: chance.oneOf(DELAY) });
    add("FINISHED", later(promised, 2 + chance.below(5)));
  } else if (chance.happens(SHARES.late)) {
    add("FINISHED", later(dueOn > today() ? dueOn : today(), 1 + chance.below(chance.happens(0.1) ? 40 : 6)));
  } else add("FINISHED", later(today(), room - chance.below(Math.ceil(room / 2) + 1)));
  if (!chance.happens(SHARES.uncollected)) add("RETURNED", later(today(), chance.below(3)));
  return known();
}

/** An instant within office hours of a day, after that of the act before. */
function instantAfter(before: ActRecord | undefined, day: PlainDate, chance: Chance): string {
  const minute = String(chance.below(60)).padStart(2, "0");
  const earliest = before?.actedOn === day ? Number(before.actedAt!.slice(11, 13)) + 1 : 1 + chance.below(4);
  return `${day}T${String(earliest).padStart(2, "0")}:${minute}:00.000Z`;
}
