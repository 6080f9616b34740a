import { numberAfter } from "../number-after.js";
import { isWrong, runChaos } from "./run-chaos.js";
import { LEGAL } from "./scene.js";

// npm run chaos [-- --minutes N]: partners follow while everything breaks; each must have all that it may see, and no more.
const minutes = numberAfter("--minutes", 5);
const { committed, mishaps, followers, caughtUpMs } = await runChaos(LEGAL, minutes * 60, (line) => console.log(line));

console.log(
  `\n${committed} changes committed in ${minutes} min; everybody had been compared ${caughtUpMs} ms after the last was written.\n`,
);
for (const [name, count] of Object.entries(mishaps)) console.log(`- ${name}: ${count} times`);
console.log("\n| partner | may see | missing | extra | told again | connections | troubles | tokens ended |");
console.log("|---|---:|---:|---:|---:|---:|---:|---:|");
for (const { name, due, missing, extra, repeats, connections, troubles, tokensEnded } of followers)
  console.log(
    `| ${[name, due, missing.length, extra.length, repeats, connections, troubles, tokensEnded].join(" | ")} |`,
  );
for (const { name, faults } of followers) for (const fault of faults) console.log(`${name}: ${fault}`);
if (followers.some(isWrong)) process.exitCode = 1;
