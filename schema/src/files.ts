import fs from "node:fs";
import path from "node:path";

/** Texts by path within a folder, with `/` between its parts. */
export type Files = Readonly<Record<string, string>>;

export interface FileChange {
  at: string;
  how: "added" | "changed" | "removed";
}

/** What must happen to `before` to become `after`, by path. */
export function fileChanges(before: Files, after: Files): FileChange[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.filter((at) => before[at] !== after[at]).map((at) => ({ at, how: howChanged(before[at], after[at]) }));
}

function howChanged(before: string | undefined, after: string | undefined): FileChange["how"] {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : "changed";
}

/** Null where there is no such file. */
export function readText(folder: string, at: string): string | null {
  const file = path.join(folder, at);
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : null;
}

/** Writes the text, with the folders it needs; removes the file where the text is undefined. */
export function writeText(folder: string, at: string, text: string | undefined): void {
  const file = path.join(folder, at);
  if (text === undefined) {
    fs.rmSync(file, { force: true });
    return;
  }
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
