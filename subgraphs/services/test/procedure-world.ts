import path from "node:path";
import { type Actor, actorOf, OPERATOR, type Role } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import type { Table } from "@lienthong/kernel/service/database/database.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { allTold } from "@lienthong/tests/support/whole-state.js";
import { expect, vi } from "vitest";
import { seedProcedures } from "../src/procedure/seed-procedures.js";
import { tables } from "../src/tables.js";

export const body = (key: string): string => stableId("Organisation", key);
export const procedure = (code: string): string => stableId("Procedure", code);

export const COMMITTEE = body("ninh-binh.ubnd.2025");
export const JUSTICE = body("ninh-binh.so-tu-phap.2025");
export const TOURISM = body("ninh-binh.so-du-lich.2025");

const seeds = path.join(packageFolder(import.meta.dirname), "seed");

/** Fills a database with the procedures of the seed, and nothing else. */
export const fillWithProcedures = (subgraph: Subgraph): Promise<void> =>
  seedProcedures(subgraph.contextOf(OPERATOR), seeds);

/** A person who acts for a body in a role. */
export const who = (role: Role, organisationId: string | null): Actor =>
  actorOf({ kind: "person", id: `${role.toLowerCase()}.${organisationId}`, organisationId, roles: [role] });

export const clerk = who("CLERK", COMMITTEE);
export const chairman = who("CHAIRMAN", COMMITTEE);
export const citizen = who("CITIZEN", null);
export const homeAffairs = who("HOME_AFFAIRS", body("ninh-binh.so-noi-vu.2025"));

/** Asks a question without errors and counts the SQL statements that answer it. */
export async function countStatements(subgraph: Subgraph, query: string) {
  const executor = subgraph.contextOf(OPERATOR).em.getKysely().getExecutor();
  const spy = vi.spyOn(executor, "executeQuery");
  const { data, errors } = await ask(subgraph, query);
  const statements = spy.mock.calls.length;
  spy.mockRestore();
  expect(errors).toEqual([]);
  return { data: data!, statements };
}

let commands = 0;

/** Gives a command as an actor: its subject's fields, and its refusals. Throws when it fails otherwise, or changed a row in silence. */
export async function command(
  subgraph: Subgraph,
  [name, subject, fields]: readonly [name: string, subject: string, fields: string],
  input: object,
  actor: Actor,
): Promise<{ subject: Record<string, unknown> | null; userErrors: Refusal[] }> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  commands += 1;
  const given = { input: { clientMutationId: `command-${commands}`, ...input } };
  const mutation = `mutation ($input: ${type}!) { outcome: ${name}(input: $input) {
    subject: ${subject} { ${fields} } userErrors { code field message } } }`;
  const answer = await allTold(subgraph, () => ask(subgraph, mutation, given, actor));
  if (answer.errors.length > 0) throw new Error(answer.errors.join("; "));
  return (answer.data as { outcome: { subject: Record<string, unknown> | null; userErrors: Refusal[] } }).outcome;
}

/** Gives a command that must be refused: each refusal as `CODE field.path`; proves that nothing was written or told. */
export async function refusals(
  subgraph: Subgraph,
  name: readonly [string, string, string],
  input: object,
  actor: Actor,
): Promise<string[]> {
  const before = await everything(subgraph);
  const { subject, userErrors } = await command(subgraph, name, input, actor);
  expect(subject).toBeNull();
  expect(await everything(subgraph)).toEqual(before);
  return userErrors.map(({ code, field }) => `${code} ${field.join(".")}`);
}

/** The events of a subject as `type version: fields`, in order. */
export async function eventsOf(subgraph: Subgraph, subjectId: string): Promise<string[]> {
  const events = await subgraph.contextOf(OPERATOR).em.find(EventTable, { subjectId });
  const inOrder = events.toSorted((a, b) => a.subjectVersion - b.subjectVersion);
  return inOrder.map(({ type, subjectVersion, changedFields }) => `${type} ${subjectVersion}: ${changedFields}`);
}

/** Every row of every table of the subgraph, and every event. */
export async function everything(subgraph: Subgraph): Promise<unknown> {
  const all: readonly Table[] = [...tables, EventTable];
  const database = subgraph.contextOf(OPERATOR).em.getKysely<Record<string, object>>();
  const names = all.map((table) => table.meta.tableName);
  return Promise.all(names.map(async (name) => [name, await database.selectFrom(name).selectAll().execute()]));
}
