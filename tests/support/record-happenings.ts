import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { type Happening, recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";

const UNTOLD = { subjectVersion: 1, changedFields: ["title"], organisationId: null };

/** Commits events by themselves and numbers them: for tests of what follows a change. Of the stream's first type unless told. */
export async function recordHappenings(
  subgraph: Subgraph,
  ...happenings: (Pick<Happening, "subjectId"> & Partial<Happening>)[]
): Promise<void> {
  const context = subgraph.contextOf(OPERATOR);
  const [type = ""] = subgraph.feed.eventTypes;
  const whole = happenings.map((happening) => ({ ...UNTOLD, type, ...happening }));
  await context.em.fork().transactional((em) => recordEvents(context, em, whole));
  await subgraph.feed.catchUp();
}
