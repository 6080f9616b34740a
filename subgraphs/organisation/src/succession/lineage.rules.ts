import type { Extent } from "./succession.rules.js";

export const RELATIONS = ["SELF", "ANCESTOR", "PREDECESSOR", "PREDECESSOR_ANCESTOR"] as const;
export type Relation = (typeof RELATIONS)[number];

interface Days {
  /** Null: since before the sources begin. */
  from: string | null;
  to: string | null;
}

/** One area to which a territory belonged, from one day to another. */
export interface LineageEntry extends Days {
  areaId: string;
  relation: Relation;
  /** How much of the present territory belonged to it. */
  extent: Extent;
}

export interface LineageGraph {
  areaOf(id: string): LineageArea | undefined;
  /** Links and candidates that lead to an area. */
  linksTo(id: string): readonly { fromId: string; effectiveOn: string; outcome: string }[];
}

export interface LineageArea extends Days {
  states: readonly (Days & { parentId: string | null })[];
}

interface Span extends Days {
  areaId: string;
  relation: Relation;
}

/**
 * The areas to which the territory of an area has ever belonged, with the days: itself, those in which it lay, those
 * out of which it came at any remove, and those in which these lay. FULL where all of the present territory belonged
 * to it: an area founded by a decision lay wholly in what all its predecessors lay in, those included that may be
 * among them.
 */
export function lineageOf(id: string, graph: LineageGraph): LineageEntry[] {
  const spans = Map.groupBy(spansOf(id, graph, new Set()), ({ areaId, relation }) => `${relation} ${areaId}`);
  const whole = wholeOf(id, graph, new Set());
  const inherited = inheritedWhole(id, graph, new Set());
  const entries = [...spans.values()].flatMap((same) => {
    const { areaId, relation } = same[0]!;
    const covering = relation === "SELF" || relation === "ANCESTOR" ? whole : inherited;
    const extent: Extent = covering.has(areaId) ? "FULL" : "PARTIAL";
    return joined(same).map((days) => ({ areaId, relation, extent, ...days }));
  });
  return entries.sort(
    (a, b) =>
      RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || byStart(a, b) || compare(a.areaId, b.areaId),
  );
}

function spansOf(id: string, graph: LineageGraph, trail: ReadonlySet<string>): Span[] {
  if (trail.has(id)) return [];
  const further = new Set(trail).add(id);
  const before = predecessorsOf(id, graph).flatMap(({ fromId, effectiveOn }) =>
    spansOf(fromId, graph, further).map((span) => clipped(span, { from: null, to: effectiveOn })),
  );
  return [...ownSpans(id, graph), ...before.filter(hasDays).map(asInherited)];
}

/** The area itself and those in which it lay, each for its days. */
function ownSpans(id: string, graph: LineageGraph): Span[] {
  const area = graph.areaOf(id);
  if (!area) return [];
  const above = area.states.flatMap(({ parentId, from, to }) =>
    parentId === null ? [] : ownSpans(parentId, graph).map((span) => clipped(span, { from, to })),
  );
  const self: Span = { areaId: id, relation: "SELF", from: area.from, to: area.to };
  return [self, ...above.filter(hasDays).map((span): Span => ({ ...span, relation: "ANCESTOR" }))];
}

/** The areas to which all of an area's territory belonged at some time. */
function wholeOf(id: string, graph: LineageGraph, trail: ReadonlySet<string>): Set<string> {
  return new Set([...ownIds(id, graph), ...inheritedWhole(id, graph, trail)]);
}

/** The areas to which all of it belonged before it was this area: those that every part of it has in common. */
function inheritedWhole(id: string, graph: LineageGraph, trail: ReadonlySet<string>): Set<string> {
  const links = graph.linksTo(id);
  if (trail.has(id) || links.length === 0) return new Set();
  const further = new Set(trail).add(id);
  const parts = links.map(({ fromId }) => wholeOf(fromId, graph, further));
  const start = graph.areaOf(id)?.from ?? null;
  if (links.some(({ effectiveOn }) => start === null || start < effectiveOn)) parts.push(ownIds(id, graph));
  const [first = new Set<string>(), ...others] = parts;
  return new Set([...first].filter((each) => others.every((part) => part.has(each))));
}

const ownIds = (id: string, graph: LineageGraph) => new Set(ownSpans(id, graph).map(({ areaId }) => areaId));

const predecessorsOf = (id: string, graph: LineageGraph) =>
  graph.linksTo(id).filter(({ outcome }) => outcome === "SUCCESSOR");

function asInherited(span: Span): Span {
  const isAbove = span.relation === "ANCESTOR" || span.relation === "PREDECESSOR_ANCESTOR";
  return { ...span, relation: isAbove ? "PREDECESSOR_ANCESTOR" : "PREDECESSOR" };
}

function clipped(span: Span, { from, to }: Days): Span {
  const latestStart = span.from === null || (from !== null && from > span.from) ? from : span.from;
  const earliestEnd = span.to === null || (to !== null && to < span.to) ? to : span.to;
  return { ...span, from: latestStart, to: earliestEnd };
}

const hasDays = ({ from, to }: Days) => from === null || to === null || from < to;

const byStart = (a: Days, b: Days) => compare(a.from ?? "", b.from ?? "");

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Days that touch or overlap, as one stretch. */
function joined(spans: readonly Days[]): Days[] {
  const stretches: Days[] = [];
  for (const { from, to } of spans.toSorted(byStart)) {
    const last = stretches.at(-1);
    if (!last || (last.to !== null && last.to < (from ?? ""))) stretches.push({ from, to });
    else if (last.to !== null && (to === null || to > last.to)) last.to = to;
  }
  return stretches;
}
