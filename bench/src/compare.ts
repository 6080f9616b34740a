import os from "node:os";
import type { Contender } from "./contender.js";
import type { Question } from "./load.js";
import { measure } from "./measure.js";
import { numberAfter } from "./number-after.js";
import { type Round, report } from "./report.js";

/** Interleaves rounds of every contender under every load, as many and as long as the command line says, and prints them. */
export async function compare(
  contenders: readonly Contender[],
  loads: Readonly<Record<string, readonly Question[]>>,
): Promise<void> {
  const rounds = numberAfter("--rounds", 5);
  const seconds = numberAfter("--seconds", 5);
  const done: Round[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const [name, questions] of Object.entries(loads)) {
      for (const contender of contenders) {
        const measured = await measure(contender, name, questions, seconds);
        if (round > 0) done.push(measured); // round 0 warms up
      }
    }
    console.error(`round ${round} of ${rounds}`);
  }
  console.log(`${os.cpus()[0]?.model}, ${os.cpus().length} cores, Node ${process.version}`);
  console.log(`${rounds} rounds of ${seconds} s each, interleaved; medians\n\n${report(done)}`);
}
