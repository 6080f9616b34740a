import { expect, it } from "vitest";
import { languageOf } from "./language.js";

it.each([
  [undefined, "vi"],
  ["", "vi"],
  ["en", "en"],
  ["en-GB,en;q=0.9,vi;q=0.8", "en"],
  ["vi,en;q=0.5", "vi"],
  ["fr, en;q=0.4, vi;q=0.6", "vi"],
  ["en;q=0", "vi"],
  ["*", "vi"],
])("Accept-Language %j is answered in %s", (header, language) => {
  expect(languageOf(header)).toBe(language);
});
