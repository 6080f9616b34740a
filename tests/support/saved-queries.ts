import { readSavedQueries } from "@lienthong/deploy/saved-queries.js";
import { openWorld, type World, type WorldOptions } from "@lienthong/tests/support/world.js";
import { WORLDS } from "@lienthong/tests/support/worlds.js";
import { beforeAll, describe, expect } from "vitest";

const queries = new Map(readSavedQueries().map((saved) => [saved.id, saved]));
const worlds = new Map<string, Promise<World>>();

/** A saved query of the library by its id. */
export const savedQuery = (id: string) => queries.get(id)!;

/** Asks a saved query, as an actor or as nobody, with its own variables or others; it must be answered without an error. */
export type Run = <Data>(id: string, variables?: object, actor?: string) => Promise<Data>;

/** A list of the graph, as far as a test looks at it. */
export interface Edges<Node> {
  edges: { node: Node }[];
}

/** The records of a list. */
export const nodes = <Node>({ edges }: Edges<Node>): Node[] => edges.map(({ node }) => node);

/** Describes saved queries in each way of running the graph; the seed is read by all and written to by none. */
export function describeSavedQueries(about: string, tests: (run: Run, world: () => World) => void): void {
  describe.each(WORLDS)(`the saved queries ${about} %s`, (_name, options) => {
    let world: World;
    beforeAll(async () => {
      world = await readOnlyWorld(options);
    });
    tests(
      async <Data>(id: string, variables: object = {}, actor?: string) => {
        const saved = savedQuery(id);
        const { data, errors } = await world.ask(saved.query, { ...saved.variables, ...variables }, actor);
        expect(errors).toEqual([]);
        return data as Data;
      },
      () => world,
    );
  });
}

/** A world that stays open for the other files of the same worker: seeding takes longer than asking. */
export function readOnlyWorld(options: WorldOptions = {}): Promise<World> {
  const key = JSON.stringify(options);
  const open = worlds.get(key) ?? openWorld(options);
  worlds.set(key, open);
  return open;
}
