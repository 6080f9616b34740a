import { stableId } from "@lienthong/kernel/domain/id.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { regimeOn } from "../../deadline/legal-regime.rules.js";
import { DOSSIER_BOOK } from "../../statistics/counter/counter.table.js";
import { storeTally } from "../../statistics/counter/store-tally.js";
import { newTally } from "../../statistics/counter/tally.js";
import { database } from "../../tables.js";
import { type DossierFacts, type DossierIdentity, dossierOf } from "../dossier-facts.js";
import { factsOfRows, findMeasures } from "../find-dossier-facts.js";
import { type DossierChange, saveUncounted } from "../save-dossier.js";
import { isHandledHere } from "../source-system.rules.js";
import { type DossierBook, inChunks, openDossierBook } from "./dossier-book.js";
import type { DossierLine } from "./dossier-line.js";
import { writeHistory } from "./history.rules.js";

const DOSSIERS_AT_ONCE = 1000;

/** Stores the dossiers of a file, those that began first before others, and tells of each that is new or other. */
export async function storeDossiers(
  context: RequestContext,
  lines: readonly DossierLine[],
  progress: (done: number) => void,
): Promise<WriteCounts> {
  const book = await openDossierBook(context, lines);
  const measures = await findMeasures(context);
  const storedCodes = await findStoredCodes(context, lines);
  const inOrder = lines.toSorted((a, b) => (firstDay(a) === firstDay(b) ? 0 : firstDay(a) < firstDay(b) ? -1 : 1));
  const counts: WriteCounts = { inserted: 0, updated: 0, unchanged: 0 };
  const tally = newTally(DOSSIER_BOOK);
  let saving: Promise<void> = Promise.resolve();

  await giveRoom(context.em, ROOM_KIB);
  for (let at = 0; at < inOrder.length; at += DOSSIERS_AT_ONCE) {
    const chunk = inOrder.slice(at, at + DOSSIERS_AT_ONCE);
    const stored = await findStored(context, chunk, storedCodes);
    const changes = chunk.flatMap((line): DossierChange[] => {
      const before = stored.get(line.code) ?? null;
      const after = dossierOf(identityOf(line, before, book, context), line.acts, measures, line.applicant);
      if (before !== null && isSame(before, after)) {
        counts.unchanged += 1;
        return [];
      }
      counts[before === null ? "inserted" : "updated"] += 1;
      return [{ before, after, event: before === null ? "DossierImported" : "DossierCorrected" }];
    });
    await saving;
    // The next thousand are made ready while the database stores these; a failure is met at the next wait.
    saving = saveUncounted(context, context.em, changes, tally);
    saving.catch(() => {});
    progress(Math.min(at + DOSSIERS_AT_ONCE, lines.length));
  }
  await saving;
  await storeTally(context.em, tally);
  await giveRoom(context.em, USUAL_KIB);
  return counts;
}

const ROOM_KIB = 128_000;
const USUAL_KIB = 16_000;

/** How much of its indexes node:sqlite keeps in memory: hundreds of thousands of rows touch more than usual. */
async function giveRoom(em: SqlEntityManager, kib: number): Promise<void> {
  if (em.getPlatform().constructor.name.startsWith("Sqlite")) await em.execute(`pragma cache_size = -${kib}`);
}

const firstDay = ({ acts }: DossierLine) => acts[0]!.actedOn;

/** The codes of those lines whose dossiers are stored. */
export async function findStoredCodes(context: RequestContext, lines: readonly DossierLine[]): Promise<Set<string>> {
  const query = database(context).selectFrom("dossier").select("code");
  const codes = lines.map(({ code }) => code);
  const rows = await inChunks(codes, (part) => query.where("code", "in", part).execute());
  return new Set(rows.map(({ code }) => code));
}

async function findStored(
  context: RequestContext,
  lines: readonly DossierLine[],
  storedCodes: ReadonlySet<string>,
): Promise<Map<string, DossierFacts>> {
  const codes = lines.map(({ code }) => code).filter((code) => storedCodes.has(code));
  if (codes.length === 0) return new Map();
  const rows = await database(context).selectFrom("dossier").selectAll().where("code", "in", codes).execute();
  return new Map((await factsOfRows(context, rows)).map((facts) => [facts.dossier.code, facts]));
}

function identityOf(
  line: DossierLine,
  before: DossierFacts | null,
  book: DossierBook,
  context: RequestContext,
): DossierIdentity {
  const day = firstDay(line);
  const time = line.term ?? book.timeOf(line, day);
  const { code, sourceSystem, caseCode, bodyId, communeId, districtId, provinceId, origin, source } = line;
  const isMirrored = !isHandledHere(sourceSystem);
  return {
    ...{ id: stableId("Dossier", code), version: before?.dossier.version ?? 0, code, sourceSystem, caseCode },
    ...{ procedureId: book.procedureId(line.procedureCode)!, submissionMethod: line.method, bodyId },
    ...{ communeId, districtId, provinceId, regime: regimeOn(day)!, origin, source },
    ...{ timeAmount: time?.amount ?? null, timeUnit: time?.unit ?? null },
    applicantActorId: before?.dossier.applicantActorId ?? null,
    ...{ sourceSequence: line.sourceSequence, sourceUpdatedAt: line.sourceUpdatedAt },
    mirroredAt: isMirrored ? context.now.toISOString() : null,
  };
}

/** Whether a file says of a dossier what is stored; when it came here does not count. */
function isSame(before: DossierFacts, after: DossierFacts): boolean {
  const columns = Object.keys(after.dossier) as (keyof DossierFacts["dossier"])[];
  const differs = columns.some(
    (column) => !NOT_TOLD.includes(column) && before.dossier[column] !== after.dossier[column],
  );
  return !differs && writeHistory(before.acts) === writeHistory(after.acts);
}

const NOT_TOLD: readonly string[] = ["mirroredAt", "calendarVersion", "version"];
