import { expect, it } from "vitest";
import { isWrong, runChaos } from "./run-chaos.js";
import { LEGAL } from "./scene.js";

it("partners lose nothing and are told nothing that is not theirs, whatever is killed, frozen or cut", async () => {
  const { committed, followers } = await runChaos(LEGAL, 35, () => {});

  expect(followers.filter(isWrong)).toEqual([]);
  expect(committed).toBeGreaterThan(20);
  expect(new Set(followers.map(({ due }) => due > 0)).size).toBe(1);
}, 200_000);
