import type { Attack } from "./attacks.js";

const TURNS = 20;

/** Sends an attack again and again: milliseconds of CPU of the first and of the median. Rejects when it is let in. */
export async function measureAttack(
  url: string,
  { name, code, body }: Attack,
): Promise<{ first: number; median: number }> {
  const spent: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const before = process.cpuUsage();
    const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    const { user, system } = process.cpuUsage(before);
    const got = errors?.[0]?.extensions.code;
    if (got !== code) throw new Error(`${name} was answered with ${got}, not with ${code}.`);
    spent.push((user + system) / 1000);
  }
  return { first: spent[0]!, median: [...spent].sort((a, b) => a - b)[TURNS / 2]! };
}
