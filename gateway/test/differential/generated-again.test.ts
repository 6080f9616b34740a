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

test("what is asked again and again, and then compiled, is answered as the first time", async () => {
  await compareGenerated(library.graph, states, 300, 4);
}, 120_000);
