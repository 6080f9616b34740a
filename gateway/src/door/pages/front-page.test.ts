import { expect, test } from "vitest";
import { frontPage } from "./front-page.js";
import { pageOf } from "./page-of.js";
import type { SavedQuery } from "./saved-query.js";

const hostile: SavedQuery = {
  id: "amended",
  group: { vi: "Văn bản", en: "Documents" },
  title: { vi: "<b>Sửa đổi</b>", en: "Amended" },
  description: { vi: 'Bởi "văn bản" nào & khi nào', en: "By which act" },
  query: "query ($id: ID!) { document(id: $id) { title } }",
  variables: { id: "</script><script>alert(1)</script>" },
};

test("a page about no graph in particular is neutral, in both languages", () => {
  expect(frontPage({}, "vi")).toContain('<html lang="vi">');
  expect(frontPage({}, "vi")).toContain("<h1>Cổng GraphQL</h1>");
  expect(frontPage({}, "vi")).toContain("Chưa có câu hỏi nào được lưu.");
  expect(frontPage({}, "en")).toContain('<html lang="en">');
  expect(frontPage({}, "en")).toContain("<h1>GraphQL gateway</h1>");
  expect(frontPage({}, "en")).toContain("No query has been saved yet.");
});

test("whatever words and variables hold, they are text on the page", () => {
  const page = frontPage({ savedQueries: [hostile] }, "vi");

  expect(page).toContain('<h4 id="query-amended-title">&#60;b&#62;Sửa đổi&#60;/b&#62;</h4>');
  expect(page).toContain("Bởi &#34;văn bản&#34; nào &#38; khi nào");
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page).toContain("\\u003c/script>\\u003cscript>alert(1)");
});

test("a saved query is a link into the IDE, with its variables", () => {
  const page = frontPage({ savedQueries: [hostile] }, "en");

  const href = /href="(\/ide\?[^"]+)"/.exec(page)?.[1]?.replaceAll("&#38;", "&") ?? "";
  const search = new URL(href, "http://gateway").searchParams;
  expect(search.get("query")).toBe(hostile.query);
  expect(JSON.parse(search.get("variables") ?? "")).toEqual(hostile.variables);
});

test("queries stand under their groups, which keep the order given", () => {
  const inGroup = (id: string, group: string): SavedQuery => ({ ...hostile, id, group });

  const page = frontPage({ savedQueries: [inGroup("a", "One"), inGroup("b", "Two"), inGroup("c", "One")] }, "en");

  expect(page.match(/<h3>\w+|data-id="\w+/g)).toEqual(["<h3>One", 'data-id="a', 'data-id="c', "<h3>Two", 'data-id="b']);
});

test("no page names another origin, but for the link to Apollo Sandbox", () => {
  const documents = pageOf({ savedQueries: [hostile] }).filter((page) => page.contentType.startsWith("text/html"));

  const origins = documents.flatMap((page) => String(page.body).match(/https?:\/\/[^/"]+/g) ?? []);

  expect(documents.map((page) => page.path)).toEqual(["/", "/en", "/ide"]);
  expect([...new Set(origins)]).toEqual(["https://studio.apollographql.com"]);
});

test("no page allows scripts from elsewhere, inline scripts, or eval", () => {
  for (const { contentType, contentSecurityPolicy = "" } of pageOf()) {
    if (!contentType.startsWith("text/html")) continue;
    expect(contentSecurityPolicy).toContain("default-src 'none'; script-src 'self'; ");
    expect(contentSecurityPolicy).not.toContain("unsafe-eval");
    expect(contentSecurityPolicy).toContain("frame-ancestors 'none'");
  }
});
