import { expect, it } from "vitest";
import { changesBetween } from "./api-changes.js";

const RELEASED = `
  type Query { bodies(level: Level): [Body!]! }
  type Body implements Named { name: String! code: String }
  interface Named { name: String! }
  enum Level { XA HUYEN }
  input Rename { name: String! }
`;

const changed = async (from: string, to: string) =>
  (await changesBetween(RELEASED, RELEASED.replace(from, to))).map(({ level, at }) => `${level} ${at}`);

it.each([
  ["a field is removed", "code: String", "", "Body.code"],
  [
    "a field may now be null",
    "type Body implements Named { name: String!",
    "type Body implements Named { name: String",
    "Body.name",
  ],
  ["a field changes its type", "code: String", "code: Int", "Body.code"],
  ["an argument is removed", "(level: Level)", "", "Query.bodies.level"],
  ["an argument must now be given", "level: Level)", "level: Level!)", "Query.bodies.level"],
  ["a new argument must be given", "(level: Level)", "(level: Level, day: Int!)", "Query.bodies.day"],
  ["an enum value is removed", "XA HUYEN", "XA", "Level.HUYEN"],
  ["a new input field must be given", "input Rename {", "input Rename { day: Int!", "Rename.day"],
  ["an interface is left", "type Body implements Named", "type Body", "Body"],
])("breaks clients when %s", async (_case, from, to, at) => {
  expect(await changed(from, to)).toContain(`breaking ${at}`);
});

it("breaks no client when something is added", async () => {
  expect(await changed("code: String", "code: String day: Int")).toEqual(["safe Body.day"]);
  expect(await changed("XA HUYEN", "XA HUYEN TINH")).toEqual(["dangerous Level.TINH"]);
});

it("tells a new type once, not each of its fields, and nothing of descriptions", async () => {
  expect(await changed("code: String", '"Old." code: String area: Area } type Area { code: Int name: Int')).toEqual([
    "safe Area",
    "safe Body.area",
  ]);
});

it("tells a breaking change of a field that is deprecated at the same time", async () => {
  expect(await changed("code: String", 'code: Int @deprecated(reason: "remove after 2027-06-30")')).toEqual([
    "breaking Body.code",
    "safe Body.code.@deprecated",
  ]);
});

it("tells nothing when nothing changed", async () => {
  expect(await changesBetween(RELEASED, RELEASED)).toEqual([]);
});
