import { expect, it } from "vitest";
import { type Placed, treeOf } from "./tree.rules.js";

const area = (id: string, parentId: string | null, sortName: string): Placed => ({
  id,
  known: { state: { parentId, sortName } },
});

it("puts each area after its parent, siblings in the order of their names, ties by id", () => {
  const areas = [
    area("z", "b", "D"),
    area("c", "a", "C"),
    area("a", null, "A"),
    area("b", "a", "B"),
    area("y", "b", "D"),
  ];

  const tree = treeOf(areas);

  expect(tree.map(({ area, parent, depth }) => [area.id, parent?.id ?? null, depth])).toEqual([
    ["a", null, 0],
    ["b", "a", 1],
    ["y", "b", 2],
    ["z", "b", 2],
    ["c", "a", 1],
  ]);
});

it("begins with every area whose parent is not there", () => {
  const tree = treeOf([area("b", "elsewhere", "B"), area("a", null, "A")]);

  expect(tree.map(({ area, depth }) => [area.id, depth])).toEqual([
    ["a", 0],
    ["b", 0],
  ]);
});
