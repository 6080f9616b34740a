import { expect, test } from "vitest";
import { inSubjectOrder } from "./in-subject-order.js";

const event = (text: string) => ({ subjectId: text[0]!, subjectVersion: Number(text[1]) });

test.each([
  ["one subject after another", "a1 b1 c1", "a1 b1 c1"],
  ["a process whose clock is behind wrote the second change", "a2 a1", "a1 a2"],
  ["others stand between, and stay where they are", "a3 b1 a1 c1 a2", "a1 b1 a2 c1 a3"],
  ["two subjects crossed", "a2 b2 a1 b1", "a1 b1 a2 b2"],
  ["two events of one version, in the order they were written", "a2 a2 a1", "a1 a2 a2"],
  ["nothing", "", ""],
])("%s", (_what, written, told) => {
  const events = written.split(" ").filter(Boolean).map(event);

  const ordered = inSubjectOrder(events);

  expect(ordered).toEqual(told.split(" ").filter(Boolean).map(event));
});
