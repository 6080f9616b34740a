import { expect, it } from "vitest";
import { signCursor } from "../page/cursor.js";
import { unfilteredCursor } from "./change-cursor.js";

const KEY = Buffer.from("a key for tests, of no worth");
const PLACE = [7, "0a1b2c3d", "epoch"];
const TYPES = { types: ["ProcedureChanged", "ProcedureEnded"] };
const cursorOf = (stream: string, ...filter: unknown[]) =>
  signCursor(KEY, JSON.stringify(["changes", stream, ...filter]), PLACE);
const snapshot = cursorOf("services");

it.each([
  ["of the filter", TYPES, cursorOf("services", ["ProcedureChanged", "ProcedureEnded"], null, null, null), snapshot],
  ["of a snapshot", TYPES, snapshot, snapshot],
  ["without a filter", null, snapshot, snapshot],
  ["of another filter", TYPES, cursorOf("services", ["ProcedureEnded"], null, null, null), null],
  ["of another stream", null, cursorOf("legal"), null],
  ["that somebody made up", null, "nonsense", null],
])("a cursor %s serves every filter of its stream, or is none", (_of, filter, cursor, served) => {
  expect(unfilteredCursor(KEY, { stream: "services", filter, cursor })).toBe(served);
});
