import type { Browser, Page } from "playwright-core";

export interface WatchedPage {
  page: Page;
  /** Requests that went to another origin. */
  foreign: string[];
  /** Errors on the browser's console, uncaught ones too. */
  complaints: string[];
}

/** Opens a page of the door in a browser of its own profile, and watches what it does. */
export async function openPage(browser: Browser, origin: string, path: string, width = 1280): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(origin + path);
  return { page, foreign, complaints };
}
