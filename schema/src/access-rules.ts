import type { AccessRule } from "@lienthong/gateway/authorise/access-rule.js";
import { type SchemaRules, weakenings } from "@lienthong/gateway/authorise/schema-rules.js";

/** What each restricted field asks for, by its coordinate. */
export type RuleBook = ReadonlyMap<string, readonly AccessRule[]>;

/** One field a line, so that a diff shows whose rule changed. */
export function printRules(book: RuleBook): string {
  const lines = [...book]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((entry) => entry.map((part) => JSON.stringify(part)));
  return `{\n${lines.map(([at, rules]) => `  ${at}: ${rules}`).join(",\n")}\n}\n`;
}

/** An empty text holds no rule yet. */
export function parseRules(text: string): RuleBook {
  return new Map(Object.entries(JSON.parse(text || "{}") as Record<string, AccessRule[]>));
}

/** The book brought up to date; a rule that the schema would lose stays in it, until a person takes it out. */
export function nextRules(book: RuleBook, rules: SchemaRules): RuleBook {
  const lost = [...book].filter(([at, asked]) => weakenings(new Map([[at, asked]]), rules).length > 0);
  return new Map([...rules.restrictedFields(), ...lost]);
}
