interface Versioned {
  subjectId: string;
  subjectVersion: number;
}

/**
 * The same events, those of one subject in the order of its versions, each in a place one of them had before. Ids
 * follow the clocks of the processes that wrote them; versions follow the changes.
 */
export function inSubjectOrder<E extends Versioned>(events: readonly E[]): E[] {
  const ordered = [...events];
  const places = Map.groupBy(events.keys(), (at) => events[at]!.subjectId);
  for (const own of places.values()) {
    if (own.length < 2) continue;
    const byVersion = own.map((at) => events[at]!).sort((a, b) => a.subjectVersion - b.subjectVersion);
    for (const [rank, at] of own.entries()) ordered[at] = byVersion[rank]!;
  }
  return ordered;
}
