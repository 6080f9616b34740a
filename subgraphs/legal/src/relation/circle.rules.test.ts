import { expect, it } from "vitest";
import { closingEdges } from "./circle.rules.js";

const edge = (text: string) => ({ fromId: text.charAt(0), toId: text.charAt(1) });

it("an edge that leads back to its own beginning closes a circle", () => {
  expect(closingEdges([edge("ab"), edge("bc")], [edge("ca"), edge("ac"), edge("cd")])).toEqual([edge("ca")]);
});

it("of two new edges that contradict each other the later one closes the circle", () => {
  expect(closingEdges([], [edge("ab"), edge("ba")])).toEqual([edge("ba")]);
});

it("a circle that is already stored hangs nothing", () => {
  expect(closingEdges([edge("ab"), edge("ba")], [edge("ca"), edge("bc")])).toEqual([edge("bc")]);
});
