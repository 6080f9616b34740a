import { readText } from "../files.js";
import { type ApiChange, changesBetween } from "./api-changes.js";
import { withDifferences } from "./changelog.js";

/** Where an API stands beside the last release. */
export interface Differences {
  /** Empty before the first release. */
  changes: readonly ApiChange[];
  isReleased: boolean;
  /** CHANGELOG.md as it is, and as it must be; empty where there is none. */
  changelog: string;
  nextChangelog: string;
}

/** Compares an API with released.graphql of the folder. */
export async function readDifferences(folder: string, api: string): Promise<Differences> {
  const released = readText(folder, "released.graphql");
  const changelog = readText(folder, "CHANGELOG.md") ?? "";
  const changes = released === null ? [] : await changesBetween(released, api);
  return { changes, isReleased: released !== null, changelog, nextChangelog: withDifferences(changelog, changes) };
}
