import { setTimeout as pause } from "node:timers/promises";
import { type Actor, actorOf } from "@lienthong/kernel/domain/actor.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { changesOf } from "@lienthong/tests/support/notes/changes-of-notes.js";
import { notes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { expect, it } from "vitest";
import { followChanges } from "./follow-changes.js";

const clerk = actorOf({ kind: "person", id: "clerk", roles: ["CLERK"] });

eachEngine(notes, (subgraph) => {
  const { happen, note, now } = changesOf(subgraph);
  const follow = (after: string, actor: Actor) => followChanges(subgraph().contextOf(actor), { after });

  it("a public change is one object to all who are told it in the same words", async () => {
    const after = await now();
    const all = [await follow(after, clerk), await follow(after, clerk)];
    await happen({}, {});

    const [first, second] = await Promise.all(all.map(async (one) => [await one.next(), await one.next()]));

    expect(first!.map(({ value }) => value.__typename)).toEqual(["RecordChange", "RecordChange"]);
    for (const at of [0, 1]) expect(first![at]!.value).toBe(second![at]!.value);
    await Promise.all(all.map((one) => one.return?.()));
  });

  it("a public change is told anew to one who comes a quarter of a second later", async () => {
    const after = await now();
    const all = [await follow(after, clerk), await follow(after, clerk), await follow(after, clerk)];
    await happen({});

    const first = await all[0]!.next();
    const second = await all[1]!.next();
    await pause(300);
    const third = await all[2]!.next();

    expect([second.value === first.value, third.value === first.value]).toEqual([true, false]);
    expect(third.value).toEqual(first.value);
    await Promise.all(all.map((one) => one.return?.()));
  });

  it("a restricted change is told to each by itself, so that each telling is written down", async () => {
    const after = await now();
    const all = [await follow(after, clerk), await follow(after, clerk)];
    await happen({ subjectId: await note(100), classification: "RESTRICTED" });

    const [first, second] = await Promise.all(all.map((one) => one.next()));

    expect(first!.value).toEqual(second!.value);
    expect(first!.value).not.toBe(second!.value);
    await Promise.all(all.map((one) => one.return?.()));
  });
});
