import { expect, it } from "vitest";
import type { RequestContext } from "../context.js";
import { listPage } from "./list-page.js";
import type { PageArguments } from "./page-arguments.js";

const context = { cursorKey: Buffer.from("a key for tests, of no worth") } as RequestContext;
const rows = ["so-y-te", "so-noi-vu", "so-tai-chinh", "so-tu-phap", "so-xay-dung"].map((key) => ({ key }));
const page = (asked: PageArguments, scope = "ranking") =>
  listPage(context, { rows, keyOf: "key", scope: [scope], page: asked });
const keys = (asked: PageArguments) => page(asked).edges.map(({ node }) => node.key);

it("gives every row once in the order of the list, forwards and backwards", () => {
  const first = page({ first: 2 });
  const last = page({ last: 2 });

  expect(keys({ first: 2 })).toEqual(["so-y-te", "so-noi-vu"]);
  expect(keys({ first: 9, after: first.pageInfo.endCursor })).toEqual(["so-tai-chinh", "so-tu-phap", "so-xay-dung"]);
  expect(keys({ last: 9, before: last.pageInfo.startCursor })).toEqual(["so-y-te", "so-noi-vu", "so-tai-chinh"]);
  expect([first.pageInfo.hasNextPage, first.pageInfo.hasPreviousPage]).toEqual([true, false]);
  expect([last.pageInfo.hasNextPage, last.pageInfo.hasPreviousPage]).toEqual([false, true]);
});

it("refuses a cursor of another list, and one whose row is gone", () => {
  const foreign = page({ first: 1 }, "another").pageInfo.endCursor;
  const gone = listPage(context, { rows: [{ key: "so-cu" }], keyOf: "key", scope: ["ranking"], page: {} });

  for (const after of [foreign, gone.pageInfo.endCursor]) {
    expect(() => page({ first: 1, after })).toThrow("`after` is no cursor of this list with these filters.");
  }
});
