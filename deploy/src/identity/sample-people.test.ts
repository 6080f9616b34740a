import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { SAMPLE_PEOPLE } from "./sample-people.js";

const SEED = path.join(import.meta.dirname, "../../../subgraphs/organisation/seed");
const seedOf = (name: string) => fs.readFileSync(path.join(SEED, name), "utf8");

test("sample people act for bodies and are officials that the seed has", () => {
  const bodies = new Set(
    seedOf("organisations.csv")
      .split("\n")
      .map((line) => line.split(",")[0]),
  );
  const acting = SAMPLE_PEOPLE.flatMap(({ body }) => body ?? []);

  expect(acting.filter((body) => !bodies.has(body))).toEqual([]);
  expect(SAMPLE_PEOPLE.flatMap(({ official }) => official ?? [])).toEqual(["0042"]);
  expect(seedOf("posts.csv")).toContain(",0042,Cán bộ mẫu 0042,");
});
