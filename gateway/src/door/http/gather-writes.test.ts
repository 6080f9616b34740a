import { expect, test, vi } from "vitest";
import { gatherWrites } from "./gather-writes.js";

test("writes that come together are made as one, in their order", async () => {
  const written: string[] = [];
  const write = gatherWrites((text) => written.push(text), 5);

  write("a\n");
  write("b\n");

  expect(written).toEqual([]);
  await vi.waitFor(() => expect(written).toEqual(["a\nb\n"]));
  write("c\n");
  await vi.waitFor(() => expect(written).toEqual(["a\nb\n", "c\n"]));
});

test("much text is not held back", () => {
  const written: string[] = [];
  const write = gatherWrites((text) => written.push(text), 60_000);

  write("x".repeat(70_000));

  expect(written.map((text) => text.length)).toEqual([70_000]);
});

test("nothing is lost when the process ends", () => {
  const written: string[] = [];
  const write = gatherWrites((text) => written.push(text), 60_000);
  write("last words\n");

  const [flush] = process.listeners("exit").slice(-1);
  flush?.call(process, 0);

  expect(written).toEqual(["last words\n"]);
});
