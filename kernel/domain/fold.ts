const MARKS = /\p{M}+/gu;
// Eth (ð) stands for đ in older Vietnamese texts; neither decomposes.
const BARRED_D = /[đð]/g;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

/** A text as it is searched: lower case, no tones or vowel marks, đ as d, single spaces. "Thuỷ" and "Thủy" are equal. */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(MARKS, "").replace(BARRED_D, "d").replace(/\s+/g, " ").trim();
}

/** The folded words of a search text, each once, letters and digits only: each occurs in the fold of a text that matches. */
export function searchTerms(text: string): string[] {
  return [...new Set(fold(text).split(BETWEEN_WORDS))].filter((term) => term !== "");
}

// Vietnamese alphabet with f, j, w and z at their Latin places.
const LETTERS = [..."aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"];
const WEIGHTS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg";
const WEIGHT_OF_LETTER = new Map(LETTERS.map((letter, place) => [letter.normalize("NFD"), WEIGHTS.charAt(place)]));
// Level, falling, asking, tumbling, rising, heavy (ngang huyền hỏi ngã sắc nặng): the order of Vietnamese dictionaries.
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const LETTER_WITH_MARKS = /(\P{M})(\p{M}*)/gu;

/**
 * A text whose plain byte order is Vietnamese alphabetical order, for sorted columns on both databases (ASCII only).
 * First the letters (a ă â b c d đ e ê …), then, where they are equal, one tone a word. Case, punctuation and the
 * place of the tone in its word do not count (ties are for the caller to break); numbers sort digit by digit.
 */
export function sortKeyVietnamese(text: string): string {
  const words = text.toLowerCase().replaceAll("ð", "đ").normalize("NFD").split(BETWEEN_WORDS).filter(Boolean);
  const tones = words.map(toneOf).join("").replace(/0+$/, "");
  return `${words.map(lettersOf).join("!")} ${tones}`;
}

/** Vietnamese alphabetical order of two texts, for `sort`: the same order as `sortKeyVietnamese`. */
export function compareVietnamese(a: string, b: string): number {
  const [first, second] = [sortKeyVietnamese(a), sortKeyVietnamese(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function lettersOf(word: string): string {
  return [...word.matchAll(LETTER_WITH_MARKS)].map(([, base = "", marks = ""]) => weightOf(base, marks)).join("");
}

function weightOf(base: string, marks: string): string {
  if (base >= "0" && base <= "9") return base;
  const shape = [...marks].filter((mark) => !TONES.includes(mark)).join("");
  const known = WEIGHT_OF_LETTER.get(base + shape) ?? WEIGHT_OF_LETTER.get(base);
  // A letter of another script follows z, by code point.
  return known ?? `z${base.codePointAt(0)?.toString(16).padStart(6, "0")}`;
}

function toneOf(word: string): number {
  return Math.max(...[...word].map((mark) => Math.max(0, TONES.indexOf(mark))));
}
