import { type Actor, actorOf } from "@lienthong/kernel/domain/actor.js";
import { partnerScope } from "@lienthong/kernel/domain/data-scope.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { beginEpoch } from "@lienthong/kernel/service/event/open-log.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine, NOON } from "@lienthong/tests/support/each-engine.js";
import { follow } from "@lienthong/tests/support/follow.js";
import { who } from "@lienthong/tests/support/give-command.js";
import { CHANGED, changesOf } from "@lienthong/tests/support/notes/changes-of-notes.js";
import { notes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { expect, it } from "vitest";

const office = who("DATA_OFFICE");
const system = (partnerId: string): Actor =>
  actorOf({ kind: "system", id: "client", roles: ["PARTNER"], scopes: [partnerScope(partnerId)] });

eachEngine(notes, (subgraph) => {
  const { happen, changes, now, em } = changesOf(subgraph);
  const lagOf = async (id: string, actor = office) => {
    await subgraph().feed.readers.store();
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Partner {
      notesLag { stream position head behind lastSeenAt } } } }`;
    const { data } = await ask(subgraph(), query, { of: [{ __typename: "Partner", id }] }, actor);
    return (data as { _entities: [{ notesLag: { position: number; head: number; behind: number } | null }] })
      ._entities[0].notesLag;
  };

  it("a partner that polls is as far as the cursor that it handed in", async () => {
    const partnerId = newId("Partner");
    const after = await now();
    await happen({}, {}, {});

    const { page } = await changes({ after, first: 2 }, system(partnerId));
    const before = await lagOf(partnerId);
    await changes({ after: page.endCursor }, system(partnerId));
    const later = (await lagOf(partnerId))!;

    expect(before).toEqual({
      ...{ stream: "notes", position: later.position - 2, head: later.head, behind: 3 },
      lastSeenAt: NOON.toISOString(),
    });
    expect(later.behind).toBe(1);
  });

  it("a partner that follows is as far as the last message that it was given", async () => {
    const partnerId = newId("Partner");
    const stream = await follow(subgraph(), CHANGED, { after: await now() }, system(partnerId));
    await happen({}, {});

    await stream.next();
    expect((await lagOf(partnerId))?.behind).toBe(1);
    await stream.next();
    expect((await lagOf(partnerId))?.behind).toBe(0);
    await stream.leave();
    await happen({});
    expect((await lagOf(partnerId))?.behind).toBe(1);
  });

  it("nobody is noted who is no partner, and nobody is told but the office and the partner itself", async () => {
    const partnerId = newId("Partner");
    const places = () => em().execute("select * from reader_place");
    const before = await places();
    await changes({ after: await now() }, who("ANALYST"));
    await subgraph().feed.readers.store();
    expect(await places()).toEqual(before);
    await changes({ after: await now() }, system(partnerId));

    expect((await lagOf(partnerId, system(partnerId)))?.behind).toBe(0);
    for (const stranger of [system(newId("Partner")), who("HOME_AFFAIRS"), who("PARTNER")]) {
      expect(await lagOf(partnerId, stranger)).toBeNull();
    }
  });

  it("a place in an earlier life of the log is none", async () => {
    const partnerId = newId("Partner");
    await changes({ after: await now() }, system(partnerId));

    await beginEpoch(em());

    expect(await lagOf(partnerId)).toBeNull();
  });
});
