import { createHash } from "node:crypto";

/** A number from 0 to 1 for what the seed makes up: always the same for the same words. */
export function drawOf(...words: string[]): number {
  return createHash("sha256").update(words.join("\n")).digest().readUInt16BE() / 0xffff;
}
