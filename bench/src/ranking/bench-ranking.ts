import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startContenders } from "../contenders.js";
import { measure } from "../measure.js";
import { numberAfter } from "../number-after.js";
import { type Round, report } from "../report.js";
import { fillRanking } from "./fill-ranking.js";
import { rankingQuestions } from "./ranking-questions.js";

// npm run bench:ranking [-- --rounds N] [--seconds N]: 250 bodies in a year, over 200 000 dossiers and 2 000 cases.
const DOSSIERS = 200_000;
const [rounds, seconds] = [numberAfter("--rounds", 5), numberAfter("--seconds", 5)];
const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-bench-"));

await fillRanking(dataFolder, DOSSIERS);
const contenders = await startContenders(dataFolder, true);
try {
  const done: Round[] = [];
  // A plain server joins no facts of different owners for a computation: only a graph can answer this.
  const graphs = contenders.filter(({ name }) => name !== "plain Apollo Server");
  for (let round = 0; round <= rounds; round++) {
    for (const contender of graphs) {
      const measured = await measure(contender, "ranking of 250 bodies", rankingQuestions(), seconds);
      if (round > 0) done.push(measured); // round 0 warms up
    }
    console.error(`round ${round} of ${rounds}`);
  }
  console.log(`${os.cpus()[0]?.model}, ${os.cpus().length} cores, Node ${process.version}`);
  console.log(`${rounds} rounds of ${seconds} s each, interleaved; medians\n\n${report(done)}`);
} finally {
  await Promise.all(contenders.map((contender) => contender.stop()));
  fs.rmSync(dataFolder, { recursive: true, force: true });
}
