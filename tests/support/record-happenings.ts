import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { type Happening, recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";

const RETITLED: Omit<Happening, "subjectId"> = {
  type: "NoteRetitled",
  subjectVersion: 1,
  changedFields: ["title"],
  organisationId: null,
};

/** Commits events by themselves and numbers them: for tests of what follows a change. */
export async function recordHappenings(
  subgraph: Subgraph,
  ...happenings: (Pick<Happening, "subjectId"> & Partial<Happening>)[]
): Promise<void> {
  const context = subgraph.contextOf(OPERATOR);
  const whole = happenings.map((happening) => ({ ...RETITLED, ...happening }));
  await context.em.fork().transactional((em) => recordEvents(context, em, whole));
  await subgraph.feed.catchUp();
}
