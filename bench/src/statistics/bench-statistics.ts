import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startContenders } from "../contenders.js";
import { measure } from "../measure.js";
import { numberAfter } from "../number-after.js";
import { type Round, report } from "../report.js";
import { fillStatistics } from "./fill-statistics.js";
import { statisticsQuestions } from "./statistics-questions.js";

// npm run bench:statistics [-- --rounds N] [--seconds N]: 250 bodies' statistics over few dossiers and over many.
const SIZES = [2_000, 200_000];
const rounds = numberAfter("--rounds", 5);
const seconds = numberAfter("--seconds", 5);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-bench-"));

const installations = [];
try {
  for (const dossiers of SIZES) {
    const dataFolder = path.join(folder, String(dossiers));
    fs.mkdirSync(dataFolder);
    const started = performance.now();
    await fillStatistics(dataFolder, dossiers);
    console.error(
      `${dossiers} dossiers stored, in ${Math.round((performance.now() - started) / 1000)} s with the seed`,
    );
    installations.push({ dossiers, contenders: await startContenders(dataFolder, false) });
  }
  const done: Round[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const { dossiers, contenders } of installations) {
      for (const contender of contenders) {
        const questions = await statisticsQuestions(contender.url);
        const measured = await measure(contender, `250 bodies, ${dossiers} dossiers`, questions, seconds);
        if (round > 0) done.push(measured); // round 0 warms up
      }
    }
    console.error(`round ${round} of ${rounds}`);
  }
  console.log(`${os.cpus()[0]?.model}, ${os.cpus().length} cores, Node ${process.version}`);
  console.log(`${rounds} rounds of ${seconds} s each, interleaved; medians\n\n${report(done)}`);
} finally {
  await Promise.all(installations.flatMap(({ contenders }) => contenders.map((contender) => contender.stop())));
  fs.rmSync(folder, { recursive: true, force: true });
}
