import type { PlainDate } from "../domain/plain-date.js";

/** For which bodies somebody who acts for one body answers on a day. */
export interface BodyScope {
  /** The body itself, those below it, and those that they took over whole. */
  answersFor: ReadonlySet<string>;
  /** The body itself and those that it took over whole, whose work it goes on with. */
  standsFor: ReadonlySet<string>;
  /** What a department of home affairs manages: the committee directly above it, and all that this answers for. */
  manages: ReadonlySet<string>;
  /** Where its work is on that day: the bodies that carry it on, itself while it exists, and those below them. */
  carriedOnBy: ReadonlySet<string>;
}

/** Finds the scope of a body on a day; empty sets for a body that does not exist then. */
export type FindBodyScope = (bodyId: string, on: PlainDate) => Promise<BodyScope>;

/** Puts a question to the organisation subgraph and gives its data. Rejects when there is no whole answer. */
export type AskOrganisation = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

const QUESTION = `query BodyScope($id: ID!, $on: PlainDate!) {
  organisation(id: $id) {
    within(on: $on) { id }
    tookOver(on: $on) { id }
    parent(on: $on) { within(on: $on) { id } }
    currentOrganisations(on: $on) { organisations { within(on: $on) { id } } }
  } }`;

interface Answer {
  organisation:
    | (Within & { tookOver: Body[]; parent: Within | null; currentOrganisations: { organisations: Within[] } })
    | null;
}
type Within = { within: Body[] };
type Body = { id: string };

/** A reorganisation takes effect within this time. */
const KEPT_MS = 5_000;

/** A body by itself: for a subgraph that nobody has told where the organisation subgraph is. */
export const onlyItself: FindBodyScope = async (bodyId) => {
  const itself = new Set([bodyId]);
  return { answersFor: itself, standsFor: itself, manages: itself, carriedOnBy: itself };
};

/** Scopes as the organisation subgraph knows them, each kept for five seconds; a failed answer is not kept. */
export function bodyScopesOf(ask: AskOrganisation, now: () => number = Date.now): FindBodyScope {
  const kept = new Map<string, { until: number; scope: Promise<BodyScope> }>();
  return (id, on) => {
    const key = `${id} ${on}`;
    const known = kept.get(key);
    if (known !== undefined && now() < known.until) return known.scope;

    for (const [each, { until }] of kept) if (until <= now()) kept.delete(each);
    const scope = ask(QUESTION, { id, on }).then(scopeIn);
    kept.set(key, { until: now() + KEPT_MS, scope });
    scope.catch(() => kept.delete(key));
    return scope;
  };
}

function scopeIn(answer: unknown): BodyScope {
  const { organisation } = answer as Answer;
  const within = idsOf(organisation?.within);
  // A body that has ended answers for nothing any more; those that took it over do.
  const manages = within.size === 0 ? within : idsOf(organisation?.parent?.within);
  const current = organisation?.currentOrganisations.organisations ?? [];
  const standsFor = idsOf(organisation?.tookOver);
  return { answersFor: within, standsFor, manages, carriedOnBy: idsOf(current.flatMap((body) => body.within)) };
}

const idsOf = (bodies: readonly Body[] = []): Set<string> => new Set(bodies.map(({ id }) => id));
