import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { insertRows } from "@lienthong/kernel/service/database/insert-rows.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import { OptimisticLockError } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/sql";
import type { Kysely } from "kysely";
import { countChanges } from "../statistics/counter/count-changes.js";
import { DOSSIER_BOOK } from "../statistics/counter/counter.table.js";
import { storeTally } from "../statistics/counter/store-tally.js";
import { newTally, type Tally } from "../statistics/counter/tally.js";
import type { DossierRow } from "./dossier.table.js";
import { type DossierEvent, toldFields } from "./dossier-events.js";
import type { DossierFacts } from "./dossier-facts.js";
import type { DossierRows } from "./dossier-tables.js";

/** A dossier before and after; before is null for a new one. */
export interface DossierChange {
  before: DossierFacts | null;
  after: DossierFacts;
  event: DossierEvent;
}

/**
 * Saves a change of one dossier, in the transaction that `em` is in. Every change of every dossier goes through here
 * or through `saveDossiers`, so that rows, history, counters and events are one commit. Throws OptimisticLockError
 * where somebody changed the dossier since `before` was read.
 */
export function saveDossier(
  context: RequestContext,
  em: SqlEntityManager,
  before: DossierFacts | null,
  after: DossierFacts,
  event: DossierEvent,
): Promise<void> {
  return saveDossiers(context, em, [{ before, after, event }]);
}

/** As `saveDossier`, for many: new dossiers are written together. Each dossier may occur once. */
export async function saveDossiers(
  context: RequestContext,
  em: SqlEntityManager,
  changes: readonly DossierChange[],
): Promise<void> {
  const tally = newTally(DOSSIER_BOOK);
  await saveUncounted(context, em, changes, tally);
  await storeTally(em, tally);
}

/**
 * As `saveDossiers`, for one part of many: the caller stores the tally after the last part, so that a transaction takes
 * hold of dossiers first and of counters last, as all do, and none waits for another in a circle.
 */
export async function saveUncounted(
  context: RequestContext,
  em: SqlEntityManager,
  changes: readonly DossierChange[],
  tally: Tally,
): Promise<void> {
  await insertDossiers(
    em,
    changes.filter(({ before }) => before === null).map(({ after }) => after),
  );
  for (const { before, after } of changes) {
    if (before !== null) await updateDossier(em, before, after);
  }
  await recordEvents(context, em, changes.map(happeningOf));
  await countChanges({ ...context, em }, changes, tally);
}

async function insertDossiers(em: SqlEntityManager, dossiers: readonly DossierFacts[]): Promise<void> {
  await insertRows(
    em,
    "dossier",
    dossiers.map(({ dossier }) => ({ ...dossier, version: 1 })),
  );
  await insertRows(em, "dossier_act", dossiers.flatMap(actRows));
  await insertRows(em, "dossier_applicant", dossiers.flatMap(applicantRows));
  await insertRows(em, "dossier_responsibility", dossiers.flatMap(responsibilityRows));
}

async function updateDossier(em: SqlEntityManager, before: DossierFacts, after: DossierFacts): Promise<void> {
  const { id, version } = before.dossier;
  const database = em.getKysely<DossierRows>();
  const changed = changesBetween(before.dossier, after.dossier);
  const { calendarVersion } = after.dossier;
  const { numUpdatedRows } = await database
    .updateTable("dossier")
    .set({ ...changed, calendarVersion, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw OptimisticLockError.lockFailed(`Dossier ${id}`);

  await replaceRows(database, "dossier_act", actRows(before), actRows(after), em);
  await replaceRows(database, "dossier_responsibility", responsibilityRows(before), responsibilityRows(after), em);
}

/** Adds what came; where something else changed, such as the history that another system tells, writes all anew. */
async function replaceRows(
  database: Kysely<DossierRows>,
  table: "dossier_act" | "dossier_responsibility",
  before: readonly { dossierId: string }[],
  after: readonly { dossierId: string }[],
  em: SqlEntityManager,
): Promise<void> {
  const same = before.every((row, at) => JSON.stringify(row) === JSON.stringify(after[at]));
  if (same) return insertRows(em, table, after.slice(before.length));
  await database.deleteFrom(table).where("dossierId", "=", before[0]!.dossierId).execute();
  await insertRows(em, table, after);
}

function changesBetween(before: DossierRow, after: DossierRow): Partial<DossierRow> {
  const changed = Object.entries(after).filter(([column, cell]) => cell !== Reflect.get(before, column));
  return Object.fromEntries(changed.filter(([column]) => column !== "version"));
}

function happeningOf({ before, after, event }: DossierChange) {
  const { dossier } = after;
  return {
    type: event,
    subjectId: dossier.id,
    subjectVersion: (before?.dossier.version ?? 0) + 1,
    changedFields: before === null ? [] : toldFields(before.dossier, dossier),
    organisationId: dossier.responsibleBodyId,
    classification: "RESTRICTED" as const,
  };
}

function actRows({ dossier, acts }: DossierFacts) {
  return acts.map(({ kind, actedOn, actedAt, promisedOn, amount, reason }, at) => ({
    dossierId: dossier.id,
    position: at + 1,
    kind,
    actedOn,
    actedAt,
    promisedOn,
    amount,
    reason,
  }));
}

function applicantRows({ dossier, applicant }: DossierFacts) {
  if (applicant === null) return [];
  return [{ dossierId: dossier.id, kind: applicant.kind, name: applicant.name, origin: "SYNTHETIC" }];
}

function responsibilityRows({ dossier, responsibilities }: DossierFacts) {
  return responsibilities.slice(1).map(({ bodyId, validFrom, validTo, transferId }, at) => ({
    dossierId: dossier.id,
    position: at + 1,
    bodyId,
    validFrom,
    validTo,
    transferId,
  }));
}
