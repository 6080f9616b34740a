import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Door } from "../door-options.js";
import { openDoor } from "../open-door.js";
import { plainGraph } from "../plain-graph.js";
import { archive } from "../testing/archive.js";
import { findChromium } from "../testing/find-chromium.js";
import { openPage } from "../testing/open-page.js";
import { pageOf } from "./page-of.js";
import type { PageWords } from "./saved-query.js";

const group = { vi: "Văn bản", en: "Documents" };
const words: PageWords = {
  title: { vi: "Kho văn bản", en: "Archive of documents" },
  intro: { vi: "Hỏi một câu, kho trả lời.", en: "Ask one question, the archive answers." },
  savedQueries: [
    {
      id: "title",
      group,
      title: { vi: "Tên văn bản", en: "Title of a document" },
      description: { vi: "Theo mã của văn bản.", en: "By its id." },
      query: "query ($id: ID!) {\n  document(id: $id) { title }\n}",
      variables: { id: "2" },
    },
    {
      id: "sealed",
      group,
      title: { vi: "Hồ sơ niêm phong", en: "Sealed records" },
      description: { vi: "Không phải ai cũng xem được.", en: "Not everybody may see them." },
      query: "{ sealed broken requestId documents { id title amends { id title } } }",
    },
  ],
};

const executablePath = findChromium();
if (!executablePath)
  console.warn("No Chromium on this machine: the pages are not tested in a browser. Set CHROMIUM to one.");

describe.runIf(executablePath)("in a real browser", () => {
  let browser: Browser;
  let door: Door;
  const subgraphs: Record<string, boolean> = { organisation: true, legal: false };

  beforeAll(async () => {
    const graph = {
      ...plainGraph(archive().schema),
      subgraphNames: Object.keys(subgraphs),
      readiness: async () => subgraphs,
    };
    door = await openDoor({ graph, port: 0, pages: pageOf(words), log: () => {} });
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  });

  afterAll(async () => {
    await browser?.close();
    await door?.close();
  });

  const open = (path: string, width?: number) => openPage(browser, door.url, path, width);

  test("the front page shows which sources answer, and asks no other origin for anything", async () => {
    const { page, foreign, complaints } = await open("/");

    await page.waitForSelector("#sources li");

    expect(await page.title()).toBe("Kho văn bản");
    expect(await page.locator("#sources li").allInnerTexts()).toEqual(
      ["organisation trả lời", "legal không trả lời"].map(lines),
    );
    expect(await page.locator("#state").innerText()).toBe("Chưa sẵn sàng: có nguồn không trả lời.");
    expect(await page.locator("#endpoint").innerText()).toBe(`${door.url}/graphql`);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([expect.stringContaining("503 (Service Unavailable)")]);
  });

  test("a saved query runs with one click and shows its answer and its time", async () => {
    const { page, foreign } = await open("/");

    await page.click("#query-title .run");

    await page.waitForSelector("#query-title .told:not(:empty)");
    expect(await page.locator("#query-title .told").innerText()).toMatch(/^Xong trong \d+ ms$/);
    expect(JSON.parse(await page.locator("#query-title .result pre").innerText())).toEqual({
      data: { document: { title: "Nghị quyết 05/NQ-HĐND" } },
      extensions: { cost: { requested: 1, ceiling: 50_000 } },
    });
    expect(await page.locator("#query-title .run").isEnabled()).toBe(true);
    await page.click("#query-title .bar button");
    expect(await page.locator("#query-title .result").isVisible()).toBe(false);
    expect(foreign).toEqual([]);
  });

  test("an answer with errors says how many", async () => {
    const { page } = await open("/en");

    await page.click("#query-sealed .run");

    await page.waitForSelector("#query-sealed .told.bad");
    expect(await page.locator("#query-sealed .told").innerText()).toMatch(/^Done in \d+ ms · 2 errors$/);
    expect(await page.locator("#query-sealed .result pre").innerText()).toContain(
      "This record is sealed. Ask the archive.",
    );
  });

  test("the language is switched by a link, and every word with it", async () => {
    const { page } = await open("/");

    await page.click("text=English");

    expect(page.url()).toBe(`${door.url}/en`);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("h1").innerText()).toBe("Archive of documents");
    expect(await page.locator("h4").allInnerTexts()).toEqual(["Title of a document", "Sealed records"]);
    await page.click("text=Tiếng Việt");
    expect(page.url()).toBe(`${door.url}/`);
  });

  test("a query is found without its accents", async () => {
    const { page } = await open("/");

    await page.fill("#filter", "niem phong");

    expect(await page.locator(".query:visible h4").allInnerTexts()).toEqual(["Hồ sơ niêm phong"]);
    await page.fill("#filter", "zzz");
    expect(await page.locator("#nothing-found").isVisible()).toBe(true);
  });

  test("the keyboard alone reaches the library and runs a query", async () => {
    const { page } = await open("/");

    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.id")).toBe("filter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");

    await page.waitForSelector("#query-title .told:not(:empty)");
  });

  test("on a phone nothing is wider than the screen", async () => {
    const { page } = await open("/", 390);
    await page.click("#query-sealed summary");
    await page.click("#query-sealed .run");
    await page.waitForSelector("#query-sealed .told.bad");

    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  });

  test("a saved query opens in the IDE and runs there, with no request to any other origin", async () => {
    const { page, foreign, complaints } = await open("/");
    complaints.length = 0;

    await page.click("#query-title a");
    await page.waitForSelector(".graphiql-execute-button");
    await page.waitForFunction(editorHolds, "document(id: $id)");
    await page.click(".graphiql-execute-button");

    await page.waitForFunction(answerHolds, "Nghị quyết 05/NQ-HĐND");
    expect(new URL(page.url()).pathname).toBe("/ide");
    expect(foreign).toEqual([]);
    expect(complaints.filter((text) => !text.includes("503"))).toEqual([]);
  });

  test("the IDE follows a subscription", async () => {
    const { page } = await open(`/ide?${new URLSearchParams({ query: "subscription { filed(count: 3) { title } }" })}`);

    await page.waitForSelector(".graphiql-execute-button");
    await page.waitForFunction(editorHolds, "filed(count: 3)");
    await page.click(".graphiql-execute-button");

    await page.waitForFunction(answerHolds, "Document 3");
  });

  test("Apollo Sandbox is a link with this endpoint, followed only when clicked", async () => {
    const { page } = await open("/");

    const href = await page.locator("#sandbox").getAttribute("href");

    expect(href).toBe(
      `https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(`${door.url}/graphql`)}`,
    );
  });
});

const lines = (text: string) => text.replace(" ", "\n");
const holds = (selector: string) =>
  `(words) => document.querySelector("${selector} .view-lines")?.textContent.replaceAll("\\u00a0", " ").includes(words)`;
const editorHolds = holds(".graphiql-query-editor");
const answerHolds = holds(".graphiql-response");
