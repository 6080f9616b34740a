import { expect, test } from "vitest";
import { EventQueue } from "./event-queue.js";

function queue() {
  const told: string[] = [];
  const flow = { hold: () => told.push("hold"), goOn: () => told.push("go on"), leave: () => told.push("leave") };
  return { told, events: new EventQueue<number>(flow) };
}

test("what is pushed waits until it is pulled, in order", async () => {
  const { events } = queue();
  events.push(1);
  events.push(2);
  events.end();

  expect([await events.next(), await events.next(), await events.next()]).toEqual([
    { done: false, value: 1 },
    { done: false, value: 2 },
    { done: true, value: undefined },
  ]);
});

test("the source holds back while something waits, and goes on when somebody does", async () => {
  const { events, told } = queue();

  const pulled = events.next();
  events.push(1);
  events.push(2);
  await pulled;
  await events.next();
  events.next();

  expect(told).toEqual(["go on", "hold", "go on"]);
});

test("an error comes after all before it, and nothing after it", async () => {
  const { events } = queue();
  events.push(1);
  events.fail(new Error("lost"));
  events.push(2);

  expect(await events.next()).toEqual({ done: false, value: 1 });
  await expect(events.next()).rejects.toThrow("lost");
  expect(await events.next()).toEqual({ done: true, value: undefined });
});

test("one who waits is told of the error at once", async () => {
  const { events } = queue();

  const pulled = events.next();
  events.fail(new Error("lost"));

  await expect(pulled).rejects.toThrow("lost");
});

test("leaving ends the wait, drops what waits, and is told to the source once", async () => {
  const { events, told } = queue();
  const pulled = events.next();

  await events.return();
  events.push(1);
  await events.return();

  expect(await pulled).toEqual({ done: true, value: undefined });
  expect(await events.next()).toEqual({ done: true, value: undefined });
  expect(told).toEqual(["go on", "leave"]);
});
