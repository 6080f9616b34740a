/** One document resting on another. */
export interface RestingEdge {
  fromId: string;
  toId: string;
}

/** Those of the new edges that would close a circle with what is known and with the new ones before them. */
export function closingEdges<E extends RestingEdge>(known: readonly RestingEdge[], added: readonly E[]): E[] {
  const next = new Map<string, string[]>();
  for (const edge of known) join(next, edge);
  return added.filter((edge) => {
    if (reaches(next, edge.toId, edge.fromId)) return true;
    join(next, edge);
    return false;
  });
}

function join(next: Map<string, string[]>, { fromId, toId }: RestingEdge): void {
  const ends = next.get(fromId);
  if (ends) ends.push(toId);
  else next.set(fromId, [toId]);
}

function reaches(next: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const each of seen) {
    if (each === to) return true;
    for (const end of next.get(each) ?? []) seen.add(end);
  }
  return false;
}
