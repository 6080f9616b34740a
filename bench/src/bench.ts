import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { compare } from "./compare.js";
import { startContenders } from "./contenders.js";
import { questionsOf } from "./questions.js";

// npm run bench [-- --rounds N] [--seconds N] [--ours]: interleaved rounds of every contender under every load.
const words = process.argv.slice(2);
const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-bench-"));

const contenders = await startContenders(dataFolder, !words.includes("--ours"));
try {
  await compare(contenders, await questionsOf(contenders[0]!.url));
} finally {
  await Promise.all(contenders.map((contender) => contender.stop()));
  fs.rmSync(dataFolder, { recursive: true, force: true });
}
