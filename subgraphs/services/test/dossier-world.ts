import { type Actor, actorOf, OPERATOR, type Role } from "@lienthong/kernel/domain/actor.js";
import { partnerScope, readScope } from "@lienthong/kernel/domain/data-scope.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import type { Table } from "@lienthong/kernel/service/database/database.js";
import type { Engine } from "@lienthong/kernel/service/database/database-config.js";
import { insertRows } from "@lienthong/kernel/service/database/insert-rows.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { ENGINES, openTestSubgraph } from "@lienthong/tests/support/each-engine.js";
import { afterAll, beforeAll, describe } from "vitest";
import { DOSSIER_TABLES } from "../src/dossier/dossier-tables.js";
import { services } from "../src/services.subgraph.js";
import { MARRIAGE, PROCEDURE_ROWS } from "./dossier-procedures.js";

export const body = (key: string): string => stableId("Organisation", key);
export const area = (code: string, from: string): string => stableId("AdministrativeArea", code, from);

export const COMMUNE = body("my-phuc.ubnd");
export const WARD = body("phuong-nam-dinh.ubnd.2025");
export const PROVINCE = body("ninh-binh.ubnd.2025");

export const MY_PHUC = area("13726", "2004-08-31");
export const MY_LOC = area("358", "2004-08-31");
export const NAM_DINH = area("36", "2004-08-31");
export const PHUONG_NAM_DINH = area("13669", "2025-07-01");
export const NINH_BINH = area("37", "2025-07-01");

export const who = (role: Role, organisationId: string | null = null, id = `${role}.${organisationId}`): Actor =>
  actorOf({ kind: role === "PARTNER" ? "system" : "person", id, organisationId, roles: [role] });

export const clerk = who("CLERK", WARD);
export const oldClerk = who("CLERK", COMMUNE);
export const citizen = who("CITIZEN");
export const homeAffairs = who("HOME_AFFAIRS");
/** A partner system with grants of data: of every body, unless others are named. */
export const partnerWith = (...scopes: string[]): Actor =>
  actorOf({
    ...{ kind: "system", id: "partner", roles: ["PARTNER"] },
    scopes: [partnerScope(stableId("Partner", "test")), ...scopes],
  });
export const partner = partnerWith(readScope("Dossier", null));

/** What `receiveDossier` needs, of a marriage registration at phường Nam Định. */
export const receipt = {
  bodyCode: "005.27.01.H42",
  procedureId: MARRIAGE,
  submissionMethod: "DIRECT",
  bodyId: WARD,
  communeId: PHUONG_NAM_DINH,
  provinceId: NINH_BINH,
};

export interface World {
  engine: Engine;
  subgraph(): Subgraph;
  /** Moves the clock to an instant, or to noon of a day in Viet Nam. */
  setTime(time: string): void;
}

/** Describes the same tests once for each engine, each on an empty database with procedures, at a time of its own. */
export function eachEngineWithDossiers(tests: (world: World) => void, fill?: (world: World) => Promise<void>): void {
  describe.each(ENGINES)("on %s", (engine) => {
    let open: Subgraph;
    let now = new Date("2026-11-23T05:00:00Z");
    const setTime = (time: string) => {
      now = new Date(time.length === 10 ? `${time}T05:00:00Z` : time);
    };
    const world: World = { engine, subgraph: () => open, setTime };
    beforeAll(async () => {
      open = await openTestSubgraph(services, engine, () => now);
      await fillProcedures(open);
      await fill?.(world);
    });
    afterAll(() => open.close());
    tests(world);
  });
}

/** Stores the procedures of the test world and the bodies that carry them out. */
export async function fillProcedures(subgraph: Subgraph): Promise<void> {
  const { em } = subgraph.contextOf(OPERATOR);
  for (const [table, rows] of PROCEDURE_ROWS) await insertRows(em, table, rows);
}

export interface Outcome {
  subject: { id: string; code?: string; state?: string; calendarVersion?: number; outdated?: number } | null;
  userErrors: Refusal[];
}

const INPUTS: Record<string, string> = {
  forwardDossier: "DossierActInput",
  finishDossier: "DossierActInput",
  returnResult: "DossierActInput",
  fulfilFinancialObligation: "DossierActInput",
  requestSupplement: "ReasonedDossierActInput",
  refuseDossier: "ReasonedDossierActInput",
  stopDossier: "ReasonedDossierActInput",
};
const SUBJECTS: Record<string, string> = { transferDossiers: "transfer", recountDossierDeadlines: "recount" };
const FIELDS: Record<string, string> = { transfer: "id", recount: "calendarVersion outdated" };
let commands = 0;

/** Gives a command as an actor. Throws when it fails other than by refusal. */
export async function command(subgraph: Subgraph, name: string, input: object, actor: Actor): Promise<Outcome> {
  const type = INPUTS[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const subject = SUBJECTS[name] ?? "dossier";
  commands += 1;
  const answer = await ask(
    subgraph,
    `mutation ($input: ${type}!) { outcome: ${name}(input: $input) {
       subject: ${subject} { ${FIELDS[subject] ?? "id code state"} } userErrors { code field message } } }`,
    { input: { clientMutationId: `command-${commands}`, ...input } },
    actor,
  );
  if (answer.errors.length > 0) throw new Error(answer.errors.join("; "));
  return (answer.data as { outcome: Outcome }).outcome;
}

/** Gives a command that is to be done; the id of its subject. Throws when it was refused. */
export async function done(subgraph: Subgraph, name: string, input: object, actor: Actor = clerk): Promise<string> {
  const { subject, userErrors } = await command(subgraph, name, input, actor);
  if (subject === null) throw new Error(`${name} was refused: ${JSON.stringify(userErrors)}`);
  return subject.id;
}

/** Gives a command that is to be refused: its first refusal, and whether anything at all was written or told. */
export async function refused(subgraph: Subgraph, name: string, input: object, actor: Actor = clerk) {
  const before = await everyRow(subgraph);
  const { subject, userErrors } = await command(subgraph, name, input, actor);
  const { code, field } = userErrors[0] ?? {};
  const leftNoTrace = JSON.stringify(before) === JSON.stringify(await everyRow(subgraph));
  return { subject, code, field, leftNoTrace };
}

/** The types of all events that were told of a subject, in the order of telling. */
export async function eventsOf(subgraph: Subgraph, subjectId: string): Promise<string[]> {
  const events = await subgraph.contextOf(OPERATOR).em.find(EventTable, { subjectId });
  return events.toSorted((a, b) => a.subjectVersion - b.subjectVersion).map(({ type }) => type);
}

/** Fields of one dossier, as an operator sees them. */
export async function dossier<T = Record<string, unknown>>(subgraph: Subgraph, id: string, fields: string): Promise<T> {
  const { data, errors } = await ask(subgraph, `query ($id: ID!) { dossier(id: $id) { ${fields} } }`, { id }, OPERATOR);
  if (errors.length > 0) throw new Error(errors.join("; "));
  return (data as { dossier: T }).dossier;
}

async function everyRow(subgraph: Subgraph) {
  const { em } = subgraph.contextOf(OPERATOR);
  const all: readonly Table[] = [...DOSSIER_TABLES, EventTable];
  return Promise.all(all.map(async (table) => [table.meta.tableName, await em.find(table, {})]));
}
