import { SUBGRAPHS } from "@lienthong/deploy/subgraphs.js";
import { typeOfId } from "@lienthong/kernel/domain/id.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { findSilent } from "@lienthong/tests/support/told-changes.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Tables whose rows have a version: the records that change, each of which must tell of it. */
const versioned = ({ database, definition }: Subgraph) =>
  definition.tables
    .map(({ meta }) => database.orm.getMetadata().get(meta.class))
    .filter(({ properties }) => "version" in properties && "id" in properties)
    .map(({ tableName }) => tableName);

describe.each(SUBGRAPHS.map(({ name }) => name))("after the seed of %s", (name) => {
  it("every record has told of the version it has, and every part of a record is one of those", async () => {
    const subgraph = world.subgraphs.get(name)!;
    const silent: Record<string, number> = {};

    for (const table of versioned(subgraph)) {
      const ids = await findSilent(subgraph.database.fork(), table);
      if (ids.length > 0) silent[table] = ids.length;
    }

    expect(silent).toEqual({});
  });

  it("every event is about a record that is there, of the type its id names", async () => {
    const subgraph = world.subgraphs.get(name)!;
    const events = await subgraph.database.fork().execute(`select distinct "subjectType", "subjectId" from event`);

    const strange = events.filter(({ subjectType, subjectId }) => typeOfId(String(subjectId)) !== subjectType);

    expect(strange).toEqual([]);
  });
});
