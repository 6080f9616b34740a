import { afterAll, beforeAll, test } from "vitest";
import { compareGenerated } from "./compare.js";
import { StateByRun } from "./library/state-by-run.js";
import { type OpenLibrary, openLibraryInProcess } from "./open-library.js";

const states = new StateByRun();
let library: OpenLibrary;

beforeAll(() => {
  library = openLibraryInProcess(states);
});

afterAll(() => library.close());

test("three thousand generated operations are answered as one plain schema answers them", async () => {
  await compareGenerated(library.graph, states, 3000);
}, 120_000);
