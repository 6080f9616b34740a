import { readFile } from "node:fs/promises";
import { frontPage } from "./front-page.js";
import { idePages } from "./ide-pages.js";
import type { Page } from "./page.js";
import type { PageWords } from "./saved-query.js";

const frontPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The pages of a gateway: the front page in Vietnamese at `/` and in English at `/en`, and the IDE at `/ide`. */
export function pageOf(words: PageWords = {}): Page[] {
  return [
    {
      path: "/",
      contentType: "text/html; charset=utf-8",
      body: frontPage(words, "vi"),
      contentSecurityPolicy: frontPolicy,
    },
    {
      path: "/en",
      contentType: "text/html; charset=utf-8",
      body: frontPage(words, "en"),
      contentSecurityPolicy: frontPolicy,
    },
    ...staticPages,
    ...idePages,
  ];
}

const contentTypes = { css: "text/css", js: "text/javascript", svg: "image/svg+xml" };

const staticPages = (
  [
    ["base", "css"],
    ["front", "css"],
    ["status", "css"],
    ["library", "css"],
    ["ide", "css"],
    ["front", "js"],
    ["health", "js"],
    ["run-query", "js"],
    ["session", "js"],
    ["sign-in", "js"],
    ["json-view", "js"],
    ["filter", "js"],
    ["backdrop", "svg"],
    ["icon", "svg"],
  ] as const
).map(([name, kind]): Page => {
  const file = new URL(`../../../page/${name}.${kind}`, import.meta.url);
  const body = () => readFile(file, "utf8");
  return { path: `/page/${name}.${kind}`, contentType: `${contentTypes[kind]}; charset=utf-8`, body };
});
