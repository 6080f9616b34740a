import { type Actor, actorOf, OPERATOR, type Role } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import type { FindBodyScope } from "@lienthong/kernel/service/body-scope.js";
import type { Table } from "@lienthong/kernel/service/database/database.js";
import type { Engine } from "@lienthong/kernel/service/database/database-config.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { ENGINES, openTestSubgraph } from "@lienthong/tests/support/each-engine.js";
import { afterAll, beforeAll, describe } from "vitest";
import { discipline } from "../src/discipline.subgraph.js";
import { tables } from "../src/tables.js";

export const body = (key: string): string => stableId("Organisation", key);
export const official = (key: string): string => stableId("Official", key);

export const COMMITTEE = body("ninh-binh.ubnd.2025");
export const HEALTH = body("ninh-binh.so-y-te.2025");
export const OLD_HEALTH = body("nam-dinh.so-y-te");
export const HOME = body("ninh-binh.so-noi-vu.2025");
export const ELSEWHERE = body("ninh-binh.so-tu-phap.2025");

export const PERSON = official("0055");

export const who = (role: Role, organisationId: string | null, id = `${role}.${organisationId}`): Actor =>
  actorOf({ kind: "person", id, organisationId, roles: [role] });

export const person = actorOf({ ...who("CLERK", HEALTH, "minh"), officialId: PERSON });
export const head = who("HEAD", HEALTH);
export const chairman = who("CHAIRMAN", COMMITTEE);
export const personnel = who("PERSONNEL_OFFICE", HEALTH);
export const homeAffairs = who("HOME_AFFAIRS", HOME);
export const inspector = who("INSPECTOR", HOME, "inspector-1");
export const citizen = who("CITIZEN", null, "citizen-1");
export const stranger = who("HEAD", ELSEWHERE);

/** The scopes of the test world: the committee above all, home affairs beside the others. */
const scopes: FindBodyScope = async (bodyId) => {
  const all = new Set([COMMITTEE, HEALTH, OLD_HEALTH, HOME, ELSEWHERE]);
  const itself = new Set([bodyId]);
  if (bodyId === COMMITTEE) return { answersFor: all, standsFor: all, manages: new Set(), carriedOnBy: all };
  return { answersFor: itself, standsFor: itself, manages: bodyId === HOME ? all : new Set(), carriedOnBy: itself };
};

export interface World {
  engine: Engine;
  subgraph(): Subgraph;
  /** Moves the clock to noon of a day in Viet Nam. */
  setDay(day: string): void;
}

/** Describes the same tests once for each engine, each on an empty database, on days that the tests choose. */
export function eachEngineInTime(tests: (world: World) => void, fill?: (world: World) => Promise<void>): void {
  describe.each(ENGINES)("on %s", (engine) => {
    let open: Subgraph;
    let now = new Date("2026-11-23T05:00:00Z");
    const setDay = (day: string) => {
      now = new Date(`${day}T05:00:00Z`);
    };
    const world: World = { engine, subgraph: () => open, setDay };
    beforeAll(async () => {
      open = await openTestSubgraph(discipline, engine, () => now, silentLog, scopes);
      await fill?.(world);
    });
    afterAll(() => open.close());
    tests(world);
  });
}

const SUBJECTS: readonly [RegExp, string][] = [
  [/Inspection$|^confirmRemedied$/, "inspection"],
  [/Complaint$/, "complaint"],
  [/(DisciplineDecision|WrongfulDecision)$/, "decision"],
];
let commands = 0;

export interface Outcome {
  subject: { id: string } | null;
  userErrors: Refusal[];
}

/** Gives a command as an actor. Throws when it fails other than by refusal. */
export async function command(subgraph: Subgraph, name: string, input: object, actor: Actor): Promise<Outcome> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const subject = SUBJECTS.find(([pattern]) => pattern.test(name))?.[1] ?? "case";
  commands += 1;
  const answer = await ask(
    subgraph,
    `mutation ($input: ${type}!) { outcome: ${name}(input: $input) {
       subject: ${subject} { id } userErrors { code field message } } }`,
    { input: { clientMutationId: `command-${commands}`, ...input } },
    actor,
  );
  if (answer.errors.length > 0) throw new Error(answer.errors.join("; "));
  return (answer.data as { outcome: Outcome }).outcome;
}

/** Gives a command that is to be done; the id of its subject. Throws when it was refused. */
export async function done(subgraph: Subgraph, name: string, input: object, actor: Actor = head): Promise<string> {
  const { subject, userErrors } = await command(subgraph, name, input, actor);
  if (subject === null) throw new Error(`${name} was refused: ${JSON.stringify(userErrors)}`);
  return subject.id;
}

/** Gives a command that is to be refused: `CODE field`, and whether anything at all was written or told. */
export async function refused(subgraph: Subgraph, name: string, input: object, actor: Actor = head) {
  const before = await everyRow(subgraph);
  const { subject, userErrors } = await command(subgraph, name, input, actor);
  const [first] = userErrors;
  const leftNoTrace = before === (await everyRow(subgraph));
  return { subject, refusal: `${first?.code} ${first?.field.join(".")}`, leftNoTrace };
}

/** What `refused` gives when a command is refused so. */
export const refusal = (text: string) => ({ subject: null, refusal: text, leftNoTrace: true });

/** The events of a subject in order, each as `type version classification`. */
export async function eventsOf(subgraph: Subgraph, subjectId: string): Promise<string[]> {
  const events = await subgraph.contextOf(OPERATOR).em.find(EventTable, { subjectId });
  const inOrder = events.toSorted((a, b) => a.subjectVersion - b.subjectVersion);
  return inOrder.map(({ type, subjectVersion, classification }) => `${type} ${subjectVersion} ${classification}`);
}

/** Asks a question without errors, as an actor. */
export async function read<T>(subgraph: Subgraph, query: string, actor: Actor = OPERATOR): Promise<T> {
  const { data, errors } = await ask(subgraph, query, {}, actor);
  if (errors.length > 0) throw new Error(errors.join("; "));
  return data as T;
}

async function everyRow(subgraph: Subgraph): Promise<string> {
  const { em } = subgraph.contextOf(OPERATOR);
  const all: readonly Table[] = [...tables, EventTable];
  return JSON.stringify(await Promise.all(all.map(async (table) => [table.meta.tableName, await em.find(table, {})])));
}

/** What `openDisciplineCase` needs: harassment at the old department, decided by the new one. */
export const newCase = {
  official: PERSON,
  staffKind: "CIVIL_SERVANT",
  isLeader: true,
  isHead: false,
  placeBody: OLD_HEALTH,
  employer: HEALTH,
  decidingBody: HEALTH,
  discoveredOn: "2026-01-05",
  isComplex: false,
  acts: [
    {
      kind: "HARASSMENT",
      committedOn: "2025-03-01",
      consequence: "SERIOUS",
      isDutyRelated: true,
      description: "Yêu cầu thêm giấy tờ ngoài thành phần hồ sơ",
    },
  ],
};

/** A case of a person of its own, brought so far that the council has recommended, from 5 January 2026 on. */
export async function recommendedCase(
  { subgraph, setDay }: World,
  form = "WARNING",
  input: object = {},
): Promise<string> {
  setDay("2026-01-10");
  const caseId = await done(subgraph(), "openDisciplineCase", { ...newCase, ...input });
  setDay("2026-02-01");
  await done(subgraph(), "holdReview", { caseId });
  setDay("2026-02-20");
  const acts = [{ position: 1, form }];
  await done(subgraph(), "recommendDiscipline", { caseId, councilMetOn: "2026-02-16", acts });
  return caseId;
}
