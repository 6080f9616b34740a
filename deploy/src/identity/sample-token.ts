import { openEmbeddedIssuer } from "./embedded-issuer.js";
import { claimsOf, SAMPLE_PEOPLE } from "./sample-people.js";

const UNITS = { s: 1, m: 60, h: 3600, d: 86_400 };

/** A token for one of the sample people, as words of a command line ask for it; signed by the issuer kept in a folder. */
export async function sampleToken(words: readonly string[], dataFolder: string): Promise<string> {
  const options = optionsOf(words);
  const person = SAMPLE_PEOPLE.find(({ id }) => id === options.as);
  const seconds = secondsOf(options.for ?? "1h");
  if (!person || seconds === null) throw new Error(usage());

  const issuer = await openEmbeddedIssuer(dataFolder);
  return issuer.issue(claimsOf(person, options.of), seconds);
}

function optionsOf(words: readonly string[]): Record<string, string | undefined> {
  const options: Record<string, string> = {};
  for (let at = 0; at < words.length; at += 2) {
    const name = words[at]?.replace(/^--/, "") ?? "";
    const value = words[at + 1];
    if (!["as", "of", "for"].includes(name) || value === undefined) throw new Error(usage());
    options[name] = value;
  }
  return options;
}

function secondsOf(text: string): number | null {
  const [, count, unit] = /^(\d{1,3})([smhd])$/.exec(text) ?? [];
  return count && unit ? Number(count) * UNITS[unit as keyof typeof UNITS] : null;
}

function usage(): string {
  return [
    "Use: npm run token -- --as ROLE [--of BODY] [--for 1h]",
    `  ROLE  one of ${SAMPLE_PEOPLE.map(({ id }) => id).join(", ")}`,
    "  BODY  the key of a body in the seed, such as ninh-binh.so-noi-vu.2025, or its id",
    "  1h    how long it is good for: a number and s, m, h or d",
  ].join("\n");
}
