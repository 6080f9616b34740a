import { createHash, randomBytes } from "node:crypto";

// Crockford's base 32 in lower case: byte order is numeric order, and no i, l, o or u to misread.
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 20;
const TYPE_NAME = /^[A-Z][A-Za-z0-9]*$/;
const ID = /^([A-Z][A-Za-z0-9]*)_[0-9a-hjkmnp-tv-z]{20}$/;

/** A new id, `Organisation_` and 20 characters: 48 bits of time in ms, then 52 random bits, so ids sort by time. */
export function newId(typeName: string, now: number = Date.now()): string {
  return compose(typeName, drawBits(now));
}

let latest = 0n;

/** As `newId`, and it sorts after every ordered id this process made before: for rows whose order of writing counts. */
export function orderedId(typeName: string, now: number): string {
  const drawn = drawBits(now);
  latest = drawn > latest ? drawn : latest + 1n;
  return compose(typeName, latest);
}

function drawBits(now: number): bigint {
  if (!Number.isInteger(now) || now < 0 || now >= 2 ** 48)
    throw new RangeError(`${now} is not a time in milliseconds.`);
  return (BigInt(now) << 52n) | (BigInt(`0x${randomBytes(7).toString("hex")}`) >> 4n);
}

/** The id that a natural key always gives (100 bits of SHA-256): for imports and the seed, where twice must be once. */
export function stableId(typeName: string, ...naturalKey: string[]): string {
  if (naturalKey.length === 0) throw new RangeError(`A stable id of ${typeName} needs a natural key.`);
  const text = JSON.stringify([typeName, ...naturalKey].map((part) => part.normalize("NFC")));
  return compose(typeName, BigInt(`0x${createHash("sha256").update(text).digest("hex").slice(0, 25)}`));
}

/** The GraphQL type that an id names, or null when the text has not the form of an id. */
export function typeOfId(id: string): string | null {
  return ID.exec(id)?.[1] ?? null;
}

/** Whether a text has the form of an id of this type; not whether such a record exists. */
export function isIdOf(typeName: string, id: string): boolean {
  return typeOfId(id) === typeName;
}

function compose(typeName: string, bits: bigint): string {
  if (!TYPE_NAME.test(typeName)) throw new RangeError(`"${typeName}" is not the name of a GraphQL type.`);
  let text = "";
  for (let rest = bits; text.length < LENGTH; rest >>= 5n) text = `${ALPHABET[Number(rest & 31n)]}${text}`;
  return `${typeName}_${text}`;
}
