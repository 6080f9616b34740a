import { type Refusal, refusal } from "./user-error.js";

/** Why a text given is none: empty, or longer than `longest` characters; null when it serves. */
export function refusalToText(text: string, field: string | string[], longest: number): Refusal | null {
  if (text.trim() === "") return refusal("MISSING_VALUE", field, "Give a text; this one is empty.");
  if (text.length <= longest) return null;
  return refusal("INVALID_VALUE", field, `The text has ${text.length} characters; give at most ${longest}.`);
}

export const LONGEST_TITLE = 1000;
export const LONGEST_TEXT = 4000;
