import type { ApiChange } from "./api-changes.js";

const HEADING = /^## (\S+) — (unreleased|\d{4}-\d{2}-\d{2})$/;
const BEGIN = "<!-- differences from released.graphql, written by npm run schema -->";
const END = "<!-- end of differences -->";

/** The part of CHANGELOG.md about one version. */
export interface Section {
  version: string;
  /** Null while it is not released. */
  releasedOn: string | null;
  lines: readonly string[];
}

/** The sections of CHANGELOG.md, in its order: the newest first. */
export function sectionsOf(changelog: string): Section[] {
  const sections: (Section & { lines: string[] })[] = [];
  for (const line of changelog.split("\n")) {
    const [, version, day] = HEADING.exec(line) ?? [];
    if (version && day) sections.push({ version, releasedOn: day === "unreleased" ? null : day, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** The line that records a breaking change, but for the reason that a person writes after it. */
export function recordOf({ at, message }: ApiChange): string {
  return `- BREAKING ${at}: ${message} — `;
}

/** Every line of the section that records a breaking change; what `npm run schema` wrote is none. */
export function recordsIn({ lines }: Section): string[] {
  return lines.filter((line) => line.startsWith("- BREAKING "));
}

/** The changelog with the differences told in the section that is not released; unchanged where there is none. */
export function withDifferences(changelog: string, changes: readonly ApiChange[]): string {
  const lines = changelog.trimEnd().split("\n");
  const start = lines.findIndex((line) => HEADING.exec(line)?.[2] === "unreleased");
  if (start < 0) return changelog;

  const next = lines.findIndex((line, index) => index > start && line.startsWith("## "));
  const end = next < 0 ? lines.length : next;
  const section = withoutDifferences(lines.slice(start, end));
  const told = changes.map(({ level, at, message }) => `- ${level}: ${at}: ${message}`);
  const block = told.length > 0 ? ["", BEGIN, ...told, END] : [];
  const rest = lines.slice(end);
  return `${[...lines.slice(0, start), ...section, ...block, ...(rest.length > 0 ? ["", ...rest] : [])].join("\n")}\n`;
}

function withoutDifferences(section: readonly string[]): string[] {
  const begin = section.indexOf(BEGIN);
  const end = section.indexOf(END);
  const kept = begin < 0 || end < begin ? [...section] : [...section.slice(0, begin), ...section.slice(end + 1)];
  while (kept.at(-1)?.trim() === "") kept.pop();
  return kept;
}
