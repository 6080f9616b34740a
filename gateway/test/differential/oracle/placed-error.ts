import type { AnswerError } from "../../world/answer.js";

type Path = readonly (string | number)[];

/** An error together with the null it explains. */
export interface PlacedError {
  path: Path;
  message: string;
  /** The shortest part of the path at which the answer is null, as text. */
  place: string;
  /** True when null went up from where the error happened. */
  goesUp: boolean;
  /** The error as text, to be compared. */
  text: string;
}

/** Finds the null that an error of this answer explains. */
export function placed({ path = [], message }: AnswerError, data: unknown): PlacedError {
  const place = placeOf(data, path);
  const text = `${JSON.stringify(path)} ${message}`;
  return { path, message, place, goesUp: place !== JSON.stringify(path), text };
}

/** The shortest part of the path at which there is null, as text; says so when there is none. */
export function placeOf(data: unknown, path: Path): string {
  for (let length = 0; length <= path.length; length++) {
    const part = path.slice(0, length);
    if (at(data, part) === null) return JSON.stringify(part);
  }
  return `no null along ${JSON.stringify(path)}`;
}

/** What stands at a path of an answer; undefined when the path leads nowhere. */
export function at(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
