import { ANONYMOUS, actorOf, OPERATOR, type Role } from "@lienthong/kernel/domain/actor.js";
import { sortKeyVietnamese } from "@lienthong/kernel/domain/fold.js";
import { expect, it, test } from "vitest";
import {
  areaTypeOf,
  describeType,
  isCodeOf,
  isSameName,
  type Level,
  mayLieIn,
  mayReadAreas,
  mayReorganiseAreas,
  namesOf,
} from "./area.rules.js";

test.each<[Level, string, string | null]>([
  ["PROVINCE", "Tỉnh", "PROVINCE"],
  ["PROVINCE", "Thành phố", "CENTRAL_CITY"],
  ["DISTRICT", "Thành phố", "CITY"],
  ["DISTRICT", "huyện", "DISTRICT"],
  ["DISTRICT", "Thị Xã", "TOWN"],
  ["COMMUNE", "Thị trấn", "TOWNSHIP"],
  ["COMMUNE", "Đặc khu", "SPECIAL_ZONE"],
  ["COMMUNE", "Huyện", null],
  ["PROVINCE", "", null],
])("on the level %s the word «%s» means the type %s", (level, term, type) => {
  expect(areaTypeOf(level, term)).toBe(type);
});

test.each<[Level, Level, boolean]>([
  ["DISTRICT", "PROVINCE", true],
  ["COMMUNE", "DISTRICT", true],
  ["COMMUNE", "PROVINCE", true],
  ["COMMUNE", "COMMUNE", false],
  ["DISTRICT", "COMMUNE", false],
  ["PROVINCE", "PROVINCE", false],
])("whether a %s may lie in a %s: %s", (level, parent, answer) => {
  expect(mayLieIn(level, parent)).toBe(answer);
});

test.each<[Level, string, boolean]>([
  ["PROVINCE", "01", true],
  ["PROVINCE", "1", false],
  ["DISTRICT", "356", true],
  ["COMMUNE", "00004", true],
  ["COMMUNE", "4", false],
  ["COMMUNE", "1372A", false],
  ["COMMUNE", "", false],
])("whether a code of the level %s may read «%s»: %s", (level, code, answer) => {
  expect(isCodeOf(level, code)).toBe(answer);
});

test.each([
  ["Xã Thụy Lôi", "Xã Thuỵ Lôi", true],
  ["Phường Đồng Hóa", "phường  Đồng Hoá ", true],
  ["Xã Ea M’Droh", "Xã Ea M'Droh", true],
  ["Xã Đông Sơn", "Xã Đồng Sơn", false],
  ["Xã Tân Thành", "Phường Tân Thành", false],
])("whether «%s» and «%s» are one name: %s", (a, b, answer) => {
  expect(isSameName(a, b)).toBe(answer);
});

it("keeps a name with and without the word of its type, once", () => {
  expect(namesOf("COMMUNE", "Xã  Mỹ Phúc ")).toEqual({
    name: "Mỹ Phúc",
    fullName: "Xã Mỹ Phúc",
    foldedName: "xa my phuc",
    sortName: sortKeyVietnamese("Mỹ Phúc"),
  });
  expect(namesOf("COMMUNE", "Mỹ Phúc")).toEqual(namesOf("COMMUNE", "Xã Mỹ Phúc"));
  expect(namesOf("TOWNSHIP", "Thị trấn Mỹ Lộc")).toMatchObject({ name: "Mỹ Lộc", fullName: "Thị trấn Mỹ Lộc" });
  expect(namesOf("COMMUNE", "Xà Phiên")).toMatchObject({ name: "Xà Phiên", fullName: "Xã Xà Phiên" });
});

it("knows the level and the word of every type", () => {
  expect(describeType("CITY")).toMatchObject({ level: "DISTRICT", term: "Thành phố" });
});

it("lets everybody read areas", () => {
  expect(mayReadAreas()).toBe(true);
});

test.each<[Role, boolean]>([
  ["HOME_AFFAIRS", true],
  ["OPERATOR", true],
  ["CHAIRMAN", false],
  ["CLERK", false],
  ["JUSTICE", false],
])("whether the role %s may reorganise areas: %s", (role, answer) => {
  expect(mayReorganiseAreas(actorOf({ kind: "person", id: "p", roles: [role] }))).toBe(answer);
});

it("lets nobody reorganise areas without signing in", () => {
  expect(mayReorganiseAreas(ANONYMOUS)).toBe(false);
  expect(mayReorganiseAreas(OPERATOR)).toBe(true);
});
