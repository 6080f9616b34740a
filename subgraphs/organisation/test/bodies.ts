import { type Actor, actorOf, OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { fold, sortKeyVietnamese } from "@lienthong/kernel/domain/fold.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { expect } from "vitest";
import { OrganisationStateTable, OrganisationTable } from "../src/organisation/organisation.table.js";
import type { OrganisationKind, OrganisationLevel } from "../src/organisation/organisation-kind.rules.js";
import { tables } from "../src/tables.js";

export const bodyId = (key: string) => stableId("Organisation", key);

export const HOME_AFFAIRS = actorOf({ kind: "person", id: "home-affairs", roles: ["HOME_AFFAIRS"] });
export const CLERK = actorOf({ kind: "person", id: "clerk", roles: ["CLERK"] });

interface NewBody {
  name?: string;
  kind?: OrganisationKind;
  level?: OrganisationLevel;
  parent?: string;
  from?: string;
  to?: string;
}

/** Puts a body into a test world; its id is that of its key. */
export function addBody({ em }: RequestContext, key: string, body: NewBody = {}): string {
  const { name = key, kind = "SPECIALISED_AGENCY", level = "PROVINCE", parent, from = "2021-01-01", to } = body;
  const id = bodyId(key);
  const days = { validFrom: plainDate(from), validTo: to === undefined ? null : plainDate(to) };
  em.create(OrganisationTable, { id, ...days, certainty: "CERTAIN", source: "test" });
  em.create(OrganisationStateTable, {
    ...{ id: stableId("OrganisationState", id, from), organisationId: id, kind, level, ...days },
    ...{ name, foldedName: fold(name), sortName: sortKeyVietnamese(name) },
    parentId: parent === undefined ? null : bodyId(parent),
  });
  return id;
}

interface Outcome {
  subject: Record<string, unknown> | null;
  /** Code and field of each refusal: `OVERLAPS validFrom`. */
  refusals: string[];
}

let commands = 0;

/** Runs a mutation and reads `selection` of its subject; a new clientMutationId unless the input has one. */
export async function command(
  subgraph: Subgraph,
  mutation: string,
  input: Record<string, unknown>,
  { by = HOME_AFFAIRS, selection = "{ id }" }: { by?: Actor; selection?: string } = {},
): Promise<Outcome> {
  commands += 1;
  const [type, subject] = [`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`, SUBJECTS[mutation]];
  const source = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    ${subject} ${selection} userErrors { code field message } } }`;
  const variables = { input: { clientMutationId: `test-command-${commands}`, ...input } };
  const { data, errors } = await ask(subgraph, source, variables, by);
  expect(errors).toEqual([]);
  const payload = data![mutation] as Record<string, never> & { userErrors: { code: string; field: string[] }[] };
  const refusals = payload.userErrors.map(({ code, field }) => `${code} ${field.join(".")}`.trim());
  return { subject: payload[subject!] as never, refusals };
}

const SUBJECTS: Record<string, string> = {
  establishOrganisation: "organisation",
  renameOrganisation: "organisation",
  recordIdentifier: "organisation",
  reorganise: "changeEvent",
  establishPost: "post",
  appoint: "membership",
  endMembership: "membership",
  decideHeadcount: "headcount",
  assignHeadcount: "headcount",
  recordHeadcountPresent: "headcount",
};

/** Runs a command that must be refused, and proves that it wrote nothing and told nobody. */
export async function refusedCommand(
  subgraph: Subgraph,
  mutation: string,
  input: Record<string, unknown>,
  by: Actor = HOME_AFFAIRS,
): Promise<string[]> {
  const before = await everything(subgraph);
  const { subject, refusals } = await command(subgraph, mutation, input, { by });
  expect(subject).toBeNull();
  expect(await everything(subgraph)).toEqual(before);
  return refusals;
}

/** The answer to a question that must have no errors. */
export async function read(subgraph: Subgraph, query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await ask(subgraph, query);
  expect(errors).toEqual([]);
  return data!;
}

/** Every row of the subgraph, its events among them. */
export async function everything(subgraph: Subgraph): Promise<Record<string, unknown[]>> {
  const { em } = subgraph.contextOf(OPERATOR);
  const names = [...tables, EventTable].map((table) => table.meta.tableName);
  const rows = names.map((name) => em.getKysely<Record<string, { id: string }>>().selectFrom(name).selectAll());
  const found = await Promise.all(rows.map((query) => query.orderBy("id").execute()));
  return Object.fromEntries(names.map((name, at) => [name, found[at]!]));
}

/** The types of the events since a moment, in order of their names; with the subject's version. */
export async function eventsSince(subgraph: Subgraph, known: ReadonlySet<string>): Promise<string[]> {
  const events = await subgraph.contextOf(OPERATOR).em.find(EventTable, {});
  return events
    .filter(({ id }) => !known.has(id))
    .map(({ type, subjectVersion }) => `${type} ${subjectVersion}`)
    .sort();
}

export async function eventIds(subgraph: Subgraph): Promise<Set<string>> {
  const events = await subgraph.contextOf(OPERATOR).em.find(EventTable, {});
  return new Set(events.map(({ id }) => id));
}

export const day = (text: string): PlainDate => plainDate(text);
