import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startContenders } from "./contenders.js";
import { measure } from "./measure.js";
import { numberAfter } from "./number-after.js";
import { questionsOf } from "./questions.js";
import { type Round, report } from "./report.js";

// npm run bench [-- --rounds N] [--seconds N] [--ours]: interleaved rounds of every contender under every load.
const words = process.argv.slice(2);
const rounds = numberAfter("--rounds", 5);
const seconds = numberAfter("--seconds", 5);
const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-bench-"));

const contenders = await startContenders(dataFolder, !words.includes("--ours"));
try {
  const loads = Object.entries(await questionsOf(contenders[0]!.url));
  const done: Round[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const [name, questions] of loads) {
      for (const contender of contenders) {
        const measured = await measure(contender, name, questions, seconds);
        if (round > 0) done.push(measured); // round 0 warms up
      }
    }
    console.error(`round ${round} of ${rounds}`);
  }
  console.log(`${os.cpus()[0]?.model}, ${os.cpus().length} cores, Node ${process.version}`);
  console.log(`${rounds} rounds of ${seconds} s each, interleaved; medians\n\n${report(done)}`);
} finally {
  await Promise.all(contenders.map((contender) => contender.stop()));
  fs.rmSync(dataFolder, { recursive: true, force: true });
}
