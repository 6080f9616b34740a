import { addDays, daysBetween, type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { addWorkingDays, type WorkingCalendar } from "@lienthong/kernel/domain/working-days.js";
import type { SubmissionMethod } from "../../channel/channel-words.js";
import type { Term } from "../../deadline/term.rules.js";
import { SYNTHETIC_MARK } from "../applicant.rules.js";
import { composeDossierCode } from "../dossier-code.rules.js";
import type { DossierBook } from "../import/dossier-book.js";
import type { DossierLine } from "../import/dossier-line.js";
import { PROVINCIAL } from "../source-system.rules.js";
import { type Chance, chanceOf } from "./chance.js";
import { syntheticLife } from "./synthetic-life.js";
import { holdingOn, type SyntheticBody } from "./synthetic-world.js";

/** The first day of made-up dossiers, and the last of which anything is known: not the clock's, so that all stay alike. */
const FIRST = plainDate("2021-01-04");
export const KNOWN_UNTIL = plainDate("2026-11-20");

export const SYNTHETIC_SOURCE = "synthetic: made up, always the same";

/** So many made-up dossiers; the first of more are the same as the first of fewer. */
export function syntheticDossiers(
  count: number,
  bodies: readonly SyntheticBody[],
  book: DossierBook,
  calendar: WorkingCalendar,
): DossierLine[] {
  const numbers = new Map<string, number>();
  const lines: DossierLine[] = [];
  for (let place = 0; lines.length < count; place++) {
    const line = lineAt(place, chanceOf(`dossier ${place}`), bodies, book, calendar);
    if (line === null) continue;
    const day = line.acts[0]!.actedOn;
    const number = (numbers.get(`${line.code} ${day}`) ?? 0) + 1;
    numbers.set(`${line.code} ${day}`, number);
    lines.push({ ...line, code: composeDossierCode({ bodyCode: line.code, receivedOn: day, number }) });
  }
  return lines;
}

/** A made-up dossier, the code of its body still in place of its own; null where the body's turn finds nothing to do. */
function lineAt(
  place: number,
  chance: Chance,
  bodies: readonly SyntheticBody[],
  book: DossierBook,
  calendar: WorkingCalendar,
): DossierLine | null {
  const day = addWorkingDays(calendar, addDays(FIRST, chance.below(daysBetween(FIRST, KNOWN_UNTIL))), 0)!;
  const body = weighted(chance, bodies);
  const executions = holdingOn(body.executions, day);
  const places = holdingOn(body.places, day);
  if (executions.length === 0 || places.length === 0) return null;
  const { procedureCode, field } = chance.oneOf(executions);
  const { communeId, districtId, provinceId } = chance.oneOf(places);
  const line: DossierLine = {
    ...{ code: body.code, sourceSystem: PROVINCIAL, procedureCode, caseCode: null, method: methodOn(day, chance) },
    ...{ bodyId: body.bodyId, communeId, districtId, provinceId, term: null, acts: [] },
    ...{ sourceSequence: null, sourceUpdatedAt: null, origin: "SYNTHETIC", source: SYNTHETIC_SOURCE },
    applicant: {
      kind: field.startsWith("Thành lập") ? "BUSINESS" : "CITIZEN",
      name: `Người nộp ${String(place + 1).padStart(5, "0")} ${SYNTHETIC_MARK}`,
    },
  };
  if (book.refusalToPlace(line, day) !== null) return null;
  const published = book.timeOf(line, day);
  const term = isCountable(published) ? null : madeUpTerm(published, chance);
  const beginning = { day, isOnline: line.method === "ONLINE", term: term ?? published };
  const mayOblige = /đất|thuế|xây dựng/i.test(field);
  const acts = syntheticLife({ ...beginning, mayOblige }, chance, { calendar, knownUntil: KNOWN_UNTIL });
  return { ...line, term, acts: [...acts] };
}

const isCountable = (term: Term | null) => term !== null && term.amount !== null && term.unit !== "OTHER";

/** Many times are published as a number without a unit, others differ by case: a made-up dossier has working days. */
function madeUpTerm(published: Term | null, chance: Chance): Term {
  const amount = Math.ceil(published?.amount ?? 3 + chance.below(10));
  return { amount: Math.max(1, amount), unit: "WORKING_DAY" };
}

/** Every year more of them come online. */
function methodOn(day: PlainDate, chance: Chance): SubmissionMethod {
  const share = 0.2 + 0.11 * (Number(day.slice(0, 4)) - 2021);
  if (chance.happens(share)) return "ONLINE";
  return chance.happens(0.07) ? "POSTAL" : "DIRECT";
}

function weighted(chance: Chance, bodies: readonly SyntheticBody[]): SyntheticBody {
  let left = chance.below(bodies.reduce((sum, { weight }) => sum + weight, 0));
  for (const body of bodies) {
    left -= body.weight;
    if (left < 0) return body;
  }
  return bodies.at(-1)!;
}
