import { afterAll, test } from "vitest";
import { compare } from "./compare.js";
import { foundOperations } from "./found-operations.js";
import { StateByRun } from "./library/state-by-run.js";
import { openLibraryInProcess } from "./open-library.js";

const states = new StateByRun();
const library = openLibraryInProcess(states);

afterAll(() => library.close());

test.each(foundOperations)("is right since: $once", async (operation) => {
  await compare(library.graph, states, operation);
});
