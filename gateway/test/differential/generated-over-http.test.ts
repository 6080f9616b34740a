import { afterAll, beforeAll, test } from "vitest";
import { compareGenerated } from "./compare.js";
import { StateByRun } from "./library/state-by-run.js";
import { type OpenLibrary, openLibraryOverHttp } from "./open-library.js";

const states = new StateByRun();
let library: OpenLibrary;

beforeAll(async () => {
  library = await openLibraryOverHttp(states);
});

afterAll(() => library.close());

test("three hundred generated operations are answered over HTTP as one plain schema answers them", async () => {
  await compareGenerated(library.graph, states, 300);
}, 120_000);
