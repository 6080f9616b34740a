import type { IssuerKind } from "./issuer-kind.js";

export interface NumberIssuer {
  name: string;
  kind: IssuerKind;
}

const SYMBOLS: readonly [RegExp, NumberIssuer][] = [
  [/[-/]UBTVQH\d*$/u, { name: "Ủy ban Thường vụ Quốc hội", kind: "NATIONAL_ASSEMBLY_STANDING_COMMITTEE" }],
  [/[-/]QH\d*$/u, { name: "Quốc hội", kind: "NATIONAL_ASSEMBLY" }],
  [/[-/]CP$/u, { name: "Chính phủ", kind: "GOVERNMENT" }],
  [/[-/]TTg$/iu, { name: "Thủ tướng Chính phủ", kind: "PRIME_MINISTER" }],
];

/**
 * Who issued a document, as far as its number tells: by name for the four highest, else by the abbreviation in the
 * symbol (`BTC`), which the source did not spell out.
 */
export function issuerOfNumber(number: string): NumberIssuer {
  const known = SYMBOLS.find(([pattern]) => pattern.test(number))?.[1];
  if (known) return known;
  const symbol = number.replace(/^\d+\p{L}{0,2}(?:\/\d{4})?[/-]/u, "");
  const [, joint, rest = symbol] = /^(?:(TTLT|TTLB|NQLT)|\p{L}+)[-/](.+)$/u.exec(symbol) ?? [];
  if (joint !== undefined) return { name: rest, kind: "JOINT" };
  return { name: rest, kind: /^B\p{Lu}+/u.test(rest) ? "MINISTRY" : "OTHER" };
}
