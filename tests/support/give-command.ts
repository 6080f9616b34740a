import { type Actor, actorOf, OPERATOR, type Role } from "@lienthong/kernel/domain/actor.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { type GraphQLObjectType, getNamedType, getNullableType } from "graphql";
import { ask } from "./ask.js";
import { allTold } from "./whole-state.js";

export interface Outcome {
  subject: { id: string } | null;
  userErrors: Refusal[];
}

/** An actor in one role, for a body or for none. */
export const who = (role: Role, organisationId: string | null = null): Actor =>
  actorOf({ kind: "person", id: `${role.toLowerCase()}.${organisationId}`, organisationId, roles: [role] });

let commands = 0;

/** Gives a command as an actor; its input type and its subject are read from the schema. Throws when it fails. */
export async function command(subgraph: Subgraph, name: string, input: object, actor: Actor): Promise<Outcome> {
  const mutation = subgraph.schema.getMutationType()!.getFields()[name];
  if (mutation === undefined) throw new Error(`There is no mutation ${name}.`);
  const payload = getNullableType(mutation.type) as GraphQLObjectType;
  const subject = Object.keys(payload.getFields()).find((field) => field !== "userErrors");
  commands += 1;
  const { data, errors } = await ask(
    subgraph,
    `mutation ($input: ${getNamedType(mutation.args[0]!.type)}!) { outcome: ${name}(input: $input) {
       subject: ${subject} { id } userErrors { code field message } } }`,
    { input: { clientMutationId: `command-${commands}`, ...input } },
    actor,
  );
  if (errors.length > 0) throw new Error(errors.join("; "));
  return (data as { outcome: Outcome }).outcome;
}

/** Gives a command that is to be done; the id of its subject. Throws when it was refused, or changed a row in silence. */
export async function done(subgraph: Subgraph, name: string, input: object, actor: Actor): Promise<string> {
  const { subject, userErrors } = await allTold(subgraph, () => command(subgraph, name, input, actor));
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
  const events = await subgraph.contextOf(OPERATOR).em.find(EventTable, { subjectId });
  return events.toSorted((a, b) => a.subjectVersion - b.subjectVersion).map(({ type }) => type);
}

/**
 * Lets commands meet on one row of a table: on PostgreSQL all have read it before one may write it, on SQLite the
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
    const begun = commands();
    const running = Promise.all(begun);
    await waitUntilBlocked(em, begun.length);
    return { running };
  });
  return running;
}

const LONGEST_WAIT_MS = 3000;

/** Waits until so many statements of this worker's database wait for a row that another holds. */
async function waitUntilBlocked(em: SqlEntityManager, count: number): Promise<void> {
  const waiting = `select count(*)::int as "count" from pg_stat_activity
    where "datname" = current_database() and "wait_event_type" = 'Lock'`;
  for (const until = Date.now() + LONGEST_WAIT_MS; Date.now() < until; ) {
    const [found] = await em.execute<{ count: number }[]>(waiting);
    if (found!.count >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function everyRow(subgraph: Subgraph) {
  const { em } = subgraph.contextOf(OPERATOR);
  const all = [...subgraph.definition.tables, EventTable];
  return Promise.all(all.map(async (table) => [table.meta.tableName, await em.find(table, {})]));
}
