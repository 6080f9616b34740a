import { expect, test } from "vitest";
import { ErrorLog } from "./error-log.js";

test("a field has one error, and the first counts", () => {
  const errors = new ErrorLog(10);

  errors.add("first", ["books", 0, "title"]);
  errors.add("second", ["books", 0, "title"]);
  errors.add("other", ["books", 1, "title"]);

  expect(errors.list.map(({ message, path }) => [message, path])).toEqual([
    ["first", ["books", 0, "title"]],
    ["other", ["books", 1, "title"]],
  ]);
});

test("what belongs to no field is said once", () => {
  const errors = new ErrorLog(10);

  errors.add("slow today", undefined);
  errors.add("slow today", undefined);
  errors.add("closed on Monday", undefined);

  expect(errors.list.map(({ message }) => message)).toEqual(["slow today", "closed on Monday"]);
});

test("no more errors are kept than allowed", () => {
  const errors = new ErrorLog(2);

  for (let i = 0; i < 5; i++) errors.add("no", ["books", i]);

  expect(errors.list.map(({ path }) => path)).toEqual([
    ["books", 0],
    ["books", 1],
  ]);
  expect(errors.isFull).toBe(true);
});

test.each([
  { path: ["books"], explained: true },
  { path: ["books", 0], explained: true },
  { path: ["books", 0, "title"], explained: true },
  { path: ["books", 0, "title", "length"], explained: false },
  { path: ["books", 1], explained: false },
  { path: ["films"], explained: false },
])("an error at books.0.title explains a null at $path: $explained", ({ path, explained }) => {
  const errors = new ErrorLog(10);
  errors.add("sealed", ["books", 0, "title"]);

  expect(errors.explains(path)).toBe(explained);
});

test("without errors nothing is explained", () => {
  expect(new ErrorLog(10).explains([])).toBe(false);
});
