import type { Contender } from "./contender.js";
import { cpuMs, residentMiB } from "./cpu-time.js";
import { load, type Question } from "./load.js";
import type { Round } from "./report.js";

/** One round of a contender: what a load costs it, over so many seconds. */
export async function measure(
  contender: Contender,
  name: string,
  questions: readonly Question[],
  seconds: number,
): Promise<Round> {
  const [all, gateway] = [cpuMs(contender.pids), cpuMs(contender.gatewayPids)];
  const result = await load(contender, questions, seconds);
  return {
    load: name,
    contender: contender.name,
    result,
    cpuMs: cpuMs(contender.pids) - all,
    gatewayCpuMs: cpuMs(contender.gatewayPids) - gateway,
    residentMiB: residentMiB(contender.pids),
  };
}
