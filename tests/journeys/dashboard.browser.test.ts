import { findChromium } from "@lienthong/gateway/door/testing/find-chromium.js";
import { openPage } from "@lienthong/gateway/door/testing/open-page.js";
import { readOnlyWorld } from "@lienthong/tests/support/saved-queries.js";
import type { World } from "@lienthong/tests/support/world.js";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const executablePath = findChromium();
if (!executablePath)
  console.warn("No Chromium on this machine: the dashboard is not tested in a browser. Set CHROMIUM to one.");

describe.runIf(executablePath)("the dashboard in a real browser", () => {
  let browser: Browser;
  let world: World;

  beforeAll(async () => {
    world = await readOnlyWorld({ engine: "sqlite", over: "process" });
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
  });

  const open = async (path: string, width?: number) => {
    const opened = await openPage(browser, world.url, path, width);
    await settled(opened.page);
    return opened;
  };

  it("fills every section from the graph, and asks no other origin for anything", async () => {
    const { page, foreign, complaints } = await open("/dashboard?year=2026");

    expect(await page.locator(".tasks > li").count()).toBe(5);
    expect(await page.locator("#ranking tbody tr").count()).toBeGreaterThan(10);
    expect(await page.locator("#overdue svg rect").count()).toBe(8);
    expect(await page.locator("#problems .card").count()).toBeGreaterThan(0);
    expect(await page.locator("#evaluation tbody tr").count()).toBeGreaterThan(15);
    expect(await page.locator(".state:visible").allInnerTexts()).toEqual([]);
    expect([foreign, complaints]).toEqual([[], []]);
  });

  it("goes back to the year and the committee that one chooses, and keeps them in its address", async () => {
    const { page } = await open("/dashboard");

    await page.selectOption("#committee", { index: 0 });
    await page.selectOption("#year", "2023");
    await settled(page);

    expect(await page.locator("#committee option:checked").innerText()).toContain("Nam Định");
    expect(await page.locator("#day").innerText()).toContain("31 tháng 12, 2023");
    expect(await page.locator("#ranking tbody").innerText()).toContain("Sở Giao thông vận tải");
    const { searchParams } = new URL(page.url());
    expect(searchParams.get("year")).toBe("2023");
  });

  it("leads by keyboard from a body of the ranking to its evaluation", async () => {
    const { page } = await open("/dashboard/en?year=2026");
    const body = page.locator("#ranking .body").nth(1);
    const name = await body.innerText();

    await body.focus();
    await page.keyboard.press("Enter");
    await settled(page);

    expect(await page.locator("#evaluation h3").innerText()).toContain(`${name} · 2026`);
    expect(await page.evaluate("document.activeElement?.id")).toBe("evaluation");
    expect(await page.locator("#evaluation .outcome").allInnerTexts()).toContain("Met");
  });

  it("tells a reader who sees no picture the same figures", async () => {
    const { page } = await open("/dashboard/en?year=2026");

    const told = await page.locator("#overdue svg title").textContent();
    const rows = page.locator("#overdue details tbody tr");
    const last = await rows.last().locator("td").nth(1).textContent();

    expect(await page.locator("#overdue svg").getAttribute("role")).toBe("img");
    expect(told).toContain(`2026-Q4 ${last}`);
    expect(await rows.count()).toBe(8);
  });

  it("fits a phone: nothing is wider than the screen", async () => {
    const { page } = await open("/dashboard", 390);

    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
  });

  it("says so when the graph cannot be asked", async () => {
    const { page } = await openPage(browser, world.url, "/health");
    await page.route("**/graphql", (route) => route.abort());

    await page.goto(`${world.url}/dashboard/en`);
    await page.waitForSelector("#tasks .bad");

    expect(await page.locator("#tasks .state").innerText()).toBe("The graph could not be asked. Is the gateway up?");
  });
});

/** Waits until no section is asking any more. */
async function settled(page: Page): Promise<void> {
  const done = page.locator('main > section[aria-busy="false"]');
  await expect.poll(() => done.count(), { timeout: 15_000 }).toBe(5);
}
