import { type Actor, actorOf, type Role } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import type { Table } from "@lienthong/kernel/service/database/database.js";
import type { Engine } from "@lienthong/kernel/service/database/database-config.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { ENGINES, openTestSubgraph } from "@lienthong/tests/support/each-engine.js";
import { afterAll, beforeAll, describe } from "vitest";
import { legal } from "../src/legal.subgraph.js";
import { tables } from "../src/tables.js";

export const body = (key: string): string => stableId("Organisation", key);

export const INDUSTRY = body("ninh-binh.so-cong-thuong.2025");
export const FINANCE = body("ninh-binh.so-tai-chinh.2025");
export const JUSTICE = body("ninh-binh.so-tu-phap.2025");
export const COMMITTEE = body("ninh-binh.ubnd.2025");
export const COUNCIL = body("ninh-binh.hdnd.2025");

const who = (role: Role, organisationId: string | null): Actor =>
  actorOf({ kind: "person", id: `${role.toLowerCase()}.${organisationId}`, organisationId, roles: [role] });

export const clerk = who("CLERK", INDUSTRY);
export const financeClerk = who("CLERK", FINANCE);
export const financeHead = who("HEAD", FINANCE);
export const justice = who("JUSTICE", JUSTICE);
export const chairman = who("CHAIRMAN", COMMITTEE);
export const citizen = who("CITIZEN", null);

/** What `proposeDraft` needs, of a decision of the People's Committee of Ninh Bình. */
export const proposal = {
  title: "Quy định quản lý cụm công nghiệp trên địa bàn tỉnh",
  type: "DECISION",
  issuer: COMMITTEE,
  issuerName: "UBND tỉnh Ninh Bình",
  draftingBody: INDUSTRY,
  committee: COMMITTEE,
  touchesBusiness: true,
  dueOn: "2026-10-30",
};

export const FINDINGS = ["RIGOROUS", "TIMELY", "WITHIN_COMPETENCE", "FEASIBLE", "FIT_FOR_PRACTICE"].map(
  (criterion) => ({
    criterion,
    verdict: "MET",
  }),
);

export interface World {
  engine: Engine;
  subgraph(): Subgraph;
  /** Moves the clock to noon of a day in Viet Nam. */
  setDay(day: string): void;
}

/** Describes the same tests once for each engine, each on an empty database, on days that the tests choose. */
export function eachEngineInTime(tests: (world: World) => void, fill?: (subgraph: Subgraph) => Promise<void>): void {
  describe.each(ENGINES)("on %s", (engine) => {
    let open: Subgraph;
    let now = new Date("2026-11-23T05:00:00Z");
    beforeAll(async () => {
      open = await openTestSubgraph(legal, engine, () => now);
      await fill?.(open);
    });
    afterAll(() => open.close());
    tests({
      engine,
      subgraph: () => open,
      setDay: (day) => {
        now = new Date(`${day}T05:00:00Z`);
      },
    });
  });
}

const SUBJECTS: Record<string, string> = {
  commentOnDraft: "comment",
  answerDraftComment: "comment",
  checkIssuedDocument: "document",
  reviewIssuedDocument: "document",
};
let commands = 0;

export interface Outcome {
  subject: { id: string; step?: string } | null;
  userErrors: Refusal[];
}

/** Gives a command as an actor. Throws when it fails other than by refusal. */
export async function command(subgraph: Subgraph, name: string, input: object, actor: Actor): Promise<Outcome> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const subject = SUBJECTS[name] ?? "draft";
  const fields = subject === "draft" ? "id step" : "id";
  commands += 1;
  const answer = await ask(
    subgraph,
    `mutation ($input: ${type}!) { outcome: ${name}(input: $input) {
       subject: ${subject} { ${fields} } userErrors { code field message } } }`,
    { input: { clientMutationId: `command-${commands}`, ...input } },
    actor,
  );
  if (answer.errors.length > 0) throw new Error(answer.errors.join("; "));
  return (answer.data as { outcome: Outcome }).outcome;
}

/** Gives a command that is to be done; the id of its subject. Throws when it was refused. */
export async function done(subgraph: Subgraph, name: string, input: object, actor: Actor): Promise<string> {
  const { subject, userErrors } = await command(subgraph, name, input, actor);
  if (subject === null) throw new Error(`${name} was refused: ${JSON.stringify(userErrors)}`);
  return subject.id;
}

/** Gives a command that is to be refused: its first refusal, and whether anything at all was written or told. */
export async function refused(subgraph: Subgraph, name: string, input: object, actor: Actor) {
  const before = await everyRow(subgraph);
  const { subject, userErrors } = await command(subgraph, name, input, actor);
  const { code, field } = userErrors[0] ?? {};
  const leftNoTrace = JSON.stringify(before) === JSON.stringify(await everyRow(subgraph));
  return { subject, code, field, leftNoTrace };
}

/** The types of all events that were told of a subject, in the order of telling. */
export async function eventsOf(subgraph: Subgraph, subjectId: string): Promise<string[]> {
  const { em } = subgraph.contextOf(chairman);
  const events = await em.find(EventTable, { subjectId }, { orderBy: { id: "asc" } });
  return events.toSorted((a, b) => a.subjectVersion - b.subjectVersion).map(({ type }) => type);
}

async function everyRow(subgraph: Subgraph) {
  const { em } = subgraph.contextOf(chairman);
  const all: readonly Table[] = [...tables, EventTable];
  const counted = all.map(async (table) => [table.meta.tableName, await em.find(table, {})]);
  return Promise.all(counted);
}

/**
 * Lets two commands meet on one row of a table: on PostgreSQL both read it before either may write it, on SQLite the
 * writers take turns.
 */
export async function meetOn<T>(
  subgraph: Subgraph,
  { table, id }: { table: string; id: string },
  commands: () => Promise<T>[],
): Promise<T[]> {
  if (subgraph.database.engine === "sqlite") return Promise.all(commands());
  const { running } = await subgraph.database.fork().transactional(async (em) => {
    await em.execute(`select id from "${table}" where id = ? for update`, [id]);
    const running = Promise.all(commands());
    await new Promise((resolve) => setTimeout(resolve, MEETING_MS));
    return { running };
  });
  return running;
}

const MEETING_MS = 200;
