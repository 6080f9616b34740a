import { unwatchFile, watchFile } from "node:fs";
import { readFile } from "node:fs/promises";

export interface FileFollower {
  /** Called with the new text, whether the file was written over or replaced; never twice with the same. */
  changed(text: string): void;
  /** Called when the file can no longer be read. */
  lost(error: unknown): void;
}

/** Tells of every change of a file whose text is `known`. Answers how to stop. */
export function followFile(file: string, known: string, everyMs: number, follower: FileFollower): () => void {
  let last = known;
  const look = async () => {
    const text = await readFile(file, "utf8");
    if (text === last) return;
    last = text;
    follower.changed(text);
  };
  const listener = () => {
    look().catch(follower.lost);
  };
  watchFile(file, { interval: everyMs, persistent: false }, listener);
  return () => unwatchFile(file, listener);
}
