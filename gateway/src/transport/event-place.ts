const places = new WeakMap<object, string>();

/** Notes where an event leaves whoever is told it, as its subgraph says; a broken one may be anything. */
export function markPlace<Event>(event: Event, place: string | undefined): Event {
  if (place !== undefined && typeof event === "object" && event !== null) places.set(event, place);
  return event;
}

/**
 * Where an event leaves its stream: those who are there, and ask the same, are told the same from there on. Empty where
 * each is told by itself; undefined where the subgraph says nothing.
 */
export function placeOf(event: unknown): string | undefined {
  return typeof event === "object" && event !== null ? places.get(event) : undefined;
}
