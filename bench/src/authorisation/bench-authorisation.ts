import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openEmbeddedIssuer } from "@lienthong/deploy/identity/embedded-issuer.js";
import { claimsOf, SAMPLE_PEOPLE } from "@lienthong/deploy/identity/sample-people.js";
import { actorOf } from "@lienthong/kernel/domain/actor.js";
import { openEnvelope, sealEnvelope } from "@lienthong/kernel/service/envelope/envelope.js";
import { EnvelopeKeys } from "@lienthong/kernel/service/envelope/envelope-keys.js";
import { compare } from "../compare.js";
import { alone, type Contender, startScript } from "../contender.js";
import { questionsOf } from "../questions.js";

// npm run bench:authorisation [-- --rounds N] [--seconds N]: what it costs to ask who asks, on the public loads.
const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-bench-"));
const env = { DATA_DIR: dataFolder, PORT: "0", NODE_ENV: "production", LOG_LEVEL: "warn", COST_BUDGET: "0" };

const guarded = await startScript(path.join(import.meta.dirname, "..", "one-process-server.js"), [], {
  ...env,
  COST_BUDGET_SIGNED_IN: "0",
});
const unguarded = await startScript(path.join(import.meta.dirname, "unguarded-server.js"), [], env);
const clerk = claimsOf(SAMPLE_PEOPLE.find(({ id }) => id === "clerk")!);
const token = await (await openEmbeddedIssuer(dataFolder)).issue(clerk, 86_400);
const contenders: Contender[] = [
  alone("nobody is asked who asks", unguarded),
  alone("anonymous", guarded),
  { ...alone("a clerk with a token", guarded), headers: { authorization: `Bearer ${token}` } },
];
try {
  await compare(contenders, await questionsOf(guarded.url));
  console.log(`\nAn envelope is sealed and opened in ${costOfEnvelope().toFixed(1)} µs of CPU.`);
} finally {
  await Promise.all([guarded.stop(), unguarded.stop()]);
  fs.rmSync(dataFolder, { recursive: true, force: true });
}

function costOfEnvelope(count = 100_000): number {
  const keys = new EnvelopeKeys([{ id: "bench", secret: "a key for measuring, of no worth at all" }]);
  const actor = actorOf({ kind: "person", id: "mai", organisationId: "Organisation_1", roles: ["CLERK", "HEAD"] });
  const before = process.cpuUsage();
  for (let n = 0; n < count; n += 1) {
    const binding = { subgraph: "legal", requestId: `r-${n}` };
    openEnvelope(keys, sealEnvelope(keys, actor, binding), binding);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}
