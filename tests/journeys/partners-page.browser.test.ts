import { findChromium } from "@lienthong/gateway/door/testing/find-chromium.js";
import { openPage } from "@lienthong/gateway/door/testing/open-page.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { done, who } from "@lienthong/tests/support/give-command.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const executablePath = findChromium();
if (!executablePath)
  console.warn("No Chromium on this machine: the page of partners is not tested in a browser. Set CHROMIUM to one.");

const LAND = stableId("Partner", "so-nong-nghiep");
const office = who("DATA_OFFICE");

describe.runIf(executablePath)("the page of partners in a real browser", () => {
  let browser: Browser;
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
    const services = world.subgraphs.get("services")!;
    await services.feed.catchUp();
    // One partner has followed a while, and has an endpoint.
    await world.ask("{ servicesChanges(first: 100) { endCursor } }", {}, "PARTNER#synthetic-land");
    await services.feed.readers.store();
    const endpoint = { partnerId: LAND, url: "https://land.example/hook", stream: "services", query: QUERY };
    await done(world.subgraphs.get("exchange")!, "registerWebhookEndpoint", endpoint, office);
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  /** Opens the page and shows it the token of an actor. What it shows before was told to nobody in particular. */
  const open = async (path: string, actor = "DATA_OFFICE", width?: number) => {
    const opened = await openPage(browser, world.url, path, width);
    const answered = opened.page.waitForResponse((response) => "authorization" in response.request().headers());
    await opened.page.fill("#token", await world.tokenOf(actor));
    await opened.page.click("#use-token");
    await answered;
    await opened.page.waitForSelector("#list[aria-busy='false']");
    return opened;
  };
  const choose = async (page: Page, name: string) => {
    await page.click(`#list .body:text("${name}")`);
    await page.waitForSelector(`#partner .card:has-text("${name}")`);
  };

  it("shows the office every partner, what one may read and how far it is, and asks no other origin", async () => {
    const { page, foreign, complaints } = await open("/partners");

    expect(await page.locator("#list tbody tr").count()).toBe(4);
    await choose(page, "Phần mềm đất đai (mẫu)");
    const shown = await page.locator("#partner").innerText();
    expect(shown).toContain("47/2020/NĐ-CP (chưa kiểm chứng)");
    expect(shown).toContain("Sở Nông nghiệp và Môi trường");
    expect(await page.locator("#partner td[data-heading='Chậm (sự kiện)']").innerText()).not.toBe("0");
    expect(await page.locator("#partner [data-endpoint]").innerText()).toContain("https://land.example/hook");
    expect(new URL(page.url()).searchParams.get("partner")).toBe(LAND);
    expect([foreign, complaints]).toEqual([[], []]);
  });

  it("suspends a partner for a reason, once it is confirmed, and resumes it", async () => {
    const { page } = await open("/partners/en");
    await choose(page, "Hệ thống thuế (mẫu)");
    const status = page.locator("#partner .card .outcome");

    await page.click("#partner .card .act:text('Suspend')");
    await page.click("#partner .card .act:text('Confirm')");
    await expect.poll(() => page.locator("#partner .card .late").first().innerText()).toContain("Give a text");
    expect(await status.innerText()).toBe("Active");

    await page.fill("#reason", "Key became known");
    await page.click("#partner .card .act:text('Suspend')");
    await page.click("#partner .card .act:text('Confirm')");
    await expect.poll(() => status.innerText()).toBe("Suspended");
    expect(await page.locator("#list tr:has-text('Hệ thống thuế') .outcome").innerText()).toBe("Suspended");
    expect(await page.locator("#partner").innerText()).toContain("Key became known");

    await page.click("#partner .card .act:text('Resume')");
    await page.click("#partner .card .act:text('Confirm')");
    await expect.poll(() => status.innerText()).toBe("Active");
  });

  it("registers a partner: what is refused is said at its field, and nothing written is lost", async () => {
    const { page } = await open("/partners/en");
    const form = page.locator("#list form.fields");
    const field = (label: string) => form.locator(`.field:has-text("${label}")`);
    await page.click("#list .command summary");

    await field("Name").locator("input").fill("Hệ thống giáo dục (mẫu)");
    await field("Client id").locator("input").fill("synthetic-tax");
    await field("Contact").locator("input").fill("Phòng chuyển đổi số (SYNTHETIC)");
    await form.locator(".act").click();
    await expect.poll(() => field("Client id").locator(".late").innerText()).toContain("synthetic-tax");
    expect(await field("Client id").locator("input").getAttribute("aria-invalid")).toBe("true");
    expect(await page.evaluate("document.activeElement.value")).toBe("synthetic-tax");
    expect(await field("Name").locator("input").inputValue()).toBe("Hệ thống giáo dục (mẫu)");

    await field("Client id").locator("input").fill("synthetic-education");
    await form.locator(".act").click();
    await page.waitForSelector('#partner .card:has-text("synthetic-education")');
    expect(await page.locator("#list tbody tr").count()).toBe(5);
    expect(await page.locator("#partner").innerText()).toContain("There are no data.");
  });

  it("grants what a body has, which is found by words of its name", async () => {
    const { page } = await open("/partners/en");
    await choose(page, "Hệ thống đối tác mẫu");
    const grants = page.locator("#partner .part").first();
    const field = (label: string) => grants.locator(`.field:has-text("${label}")`);
    const before = await grants.locator("tbody tr").count();
    await grants.locator("summary").click();

    const body = field("Of which body").locator("input");
    await body.fill("so nonsense");
    await grants.locator("form .act").click();
    expect(await field("Of which body").locator(".late").innerText()).toBe("Choose a body that is offered.");
    await body.fill("so nong nghiep");
    const offered = grants.locator("datalist option");
    await expect.poll(() => offered.first().getAttribute("value")).toContain("Sở Nông nghiệp và Môi trường");
    await body.fill((await offered.first().getAttribute("value"))!);
    await field("cited in full").locator("input").fill("Decree 47");
    await grants.locator("form .act").click();
    await expect.poll(() => field("cited in full").locator(".late").innerText()).not.toBe("");

    await field("cited in full").locator("input").fill("47/2020/NĐ-CP");
    await grants.locator("form .act").click();
    await expect.poll(() => grants.locator("tbody tr").count()).toBe(before + 1);
    const made = grants.locator("tbody tr", { hasText: "Sở Nông nghiệp và Môi trường" });
    expect(await made.innerText()).toContain("in force");
  });

  it("changes the keys of an endpoint, and sends again from a cursor", async () => {
    const { page } = await open("/partners/en");
    await choose(page, "Phần mềm đất đai (mẫu)");
    const endpoint = page.locator("#partner [data-endpoint]");

    await endpoint.locator(".act:text-is('Rotate')").click();
    await endpoint.locator(".act:text-is('Confirm'):visible").click();
    await expect.poll(() => endpoint.locator("code").count()).toBe(2);
    expect(await endpoint.innerText()).toContain("both sign until");

    const { data } = await world.ask("{ servicesSnapshotCursor }");
    const cursor = data!.servicesSnapshotCursor as string;
    await endpoint.locator("label.why input").fill("no cursor");
    await endpoint.locator(".act:text-is('Replay from there')").click();
    await endpoint.locator(".act:text-is('Confirm'):visible").click();
    await expect
      .poll(() => endpoint.locator(".late").allInnerTexts())
      .toContainEqual(expect.stringContaining("cursor"));
    await endpoint.locator("label.why input").fill(cursor);
    await endpoint.locator(".act:text-is('Replay from there')").click();
    await endpoint.locator(".act:text-is('Confirm'):visible").click();
    await expect.poll(() => page.locator("#partner [data-endpoint] label.why input").inputValue()).toBe(cursor);

    await endpoint.locator("summary").click();
    await expect.poll(() => endpoint.locator(".messages").innerText()).toBe("There are no data.");
  });

  it("pauses an endpoint and lets it go on", async () => {
    const { page } = await open("/partners/en");
    await choose(page, "Phần mềm đất đai (mẫu)");
    const endpoint = page.locator("#partner [data-endpoint]");

    await endpoint.locator(".act:text-is('Pause')").click();
    await endpoint.locator(".act:text-is('Confirm'):visible").click();
    await expect.poll(() => endpoint.locator(".outcome").innerText()).toBe("Paused");

    await endpoint.locator(".act:text-is('Resume')").click();
    await endpoint.locator(".act:text-is('Confirm'):visible").click();
    await expect.poll(() => endpoint.locator(".outcome").innerText()).toBe("Sending");
  });

  it("shows a partner itself alone, and tells others what it takes", async () => {
    const { page } = await open("/partners/en", "PARTNER#synthetic-land");
    expect(await page.locator("#list tbody th").allInnerTexts()).toEqual(["Phần mềm đất đai (mẫu)"]);
    expect(await page.locator("form.fields").count()).toBe(0);

    const { page: other } = await open("/partners/en", "HOME_AFFAIRS");
    expect(await other.locator("#list .state").innerText()).toContain("This takes a token");
    expect(await other.locator("#list tbody tr").count()).toBe(0);
  });

  it("goes on showing what the token opens when the answer to nobody comes later", async () => {
    const { page } = await open("/partners/en");
    const late = Promise.withResolvers<void>();
    await page.route("**/graphql", async (route) => {
      if (!("authorization" in route.request().headers())) await late.promise;
      await route.continue();
    });
    const toNobody = page.waitForResponse((response) => !("authorization" in response.request().headers()));
    await page.click("#sign-out");
    await page.fill("#token", await world.tokenOf("DATA_OFFICE"));
    const toTheOffice = page.waitForResponse((response) => "authorization" in response.request().headers());
    await page.click("#use-token");
    await toTheOffice;
    late.resolve();
    await (await toNobody).finished();
    await page.waitForSelector("#list[aria-busy='false']");

    await page.evaluate("new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))");
    expect(await page.locator("#list tbody tr").count()).toBe(5);
  });

  it("fits a phone: nothing is wider than the screen", async () => {
    const { page } = await open("/partners", "DATA_OFFICE", 390);
    await choose(page, "Phần mềm đất đai (mẫu)");

    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
  });
});

const QUERY = "fragment Payload on RecordChange { subject { id } }";
