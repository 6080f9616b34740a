import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const knownPlaces = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** A Chromium of this machine: `CHROMIUM`, one on PATH, or one that Playwright installed; undefined when there is none. */
export function findChromium(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.CHROMIUM ?? "", ...onPath, ...knownPlaces, chromium.executablePath()].find((place) =>
    existsSync(place),
  );
}
