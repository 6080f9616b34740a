/** An address as a number, so that ranges can be compared however it was written. */
export interface IpAddress {
  version: 4 | 6;
  value: bigint;
}

/** Reads an address of IPv4 in dotted form or of IPv6 in any form of RFC 4291; null for anything else. */
export function parseIpAddress(text: string): IpAddress | null {
  const plain = text.replace(/^\[(.*)\]$/, "$1").replace(/%.*$/, "");
  return plain.includes(":") ? parseVersion6(plain) : parseVersion4(plain);
}

function parseVersion4(text: string): IpAddress | null {
  const parts = text.split(".");
  if (parts.length !== 4 || parts.some((part) => !/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255)) return null;
  return { version: 4, value: parts.reduce((value, part) => value * 256n + BigInt(part), 0n) };
}

function parseVersion6(text: string): IpAddress | null {
  const halves = text.split("::").map(groupsOf);
  const [head, tail] = halves;
  if (halves.length > 2 || head == null || tail === null) return null;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const groups = [...head, ...Array<number>(missing).fill(0), ...(tail ?? [])];
  return { version: 6, value: groups.reduce((value, group) => value * 65_536n + BigInt(group), 0n) };
}

/** The groups of one side of `::`; the last one may be an address of IPv4. Null when one of them is no group. */
function groupsOf(text: string): number[] | null {
  if (text === "") return [];
  const groups: number[] = [];
  const parts = text.split(":");
  for (const [at, part] of parts.entries()) {
    const embedded = at === parts.length - 1 ? parseVersion4(part) : null;
    if (embedded) groups.push(Number(embedded.value >> 16n), Number(embedded.value & 0xffffn));
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16));
    else return null;
  }
  return groups;
}
