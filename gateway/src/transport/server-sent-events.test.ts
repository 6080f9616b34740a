import { expect, test } from "vitest";
import { EventTooLargeError, ServerSentEventReader } from "./server-sent-events.js";

const stream =
  'event: next\ndata: {"a":"đường"}\n\n: still here\n\nevent: next\r\ndata:{"a":\r\ndata: 2}\r\n\r\nid: 7\nevent: complete\ndata:\n\n';
const events = [
  { name: "next", data: '{"a":"đường"}' },
  { name: "next", data: '{"a":\n2}' },
  { name: "complete", data: "", id: "7" },
];

test.each([1, 2, 3, 7, 16, 1000])("events are the same however the stream is cut, here by %d bytes", (size) => {
  const reader = new ServerSentEventReader(1000);
  const bytes = Buffer.from(stream);
  const read = [];

  for (let i = 0; i < bytes.length; i += size) read.push(...reader.read(bytes.subarray(i, i + size)));

  expect(read).toEqual(events);
});

test("an event that does not end is given up when it is too large", () => {
  const reader = new ServerSentEventReader(100);
  reader.read(Buffer.from("event: next\ndata: "));

  expect(() => reader.read(Buffer.from("x".repeat(101)))).toThrow(EventTooLargeError);
});

test("many small events are not one large one", () => {
  const reader = new ServerSentEventReader(100);

  for (let i = 0; i < 50; i++) expect(reader.read(Buffer.from("event: next\ndata: {}\n\n"))).toHaveLength(1);
});
