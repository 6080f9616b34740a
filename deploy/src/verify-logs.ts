import { verifyAccesses } from "@lienthong/kernel/service/access-log/verify-accesses.js";
import type { Verified } from "@lienthong/kernel/service/database/chain.js";
import { verifyEvents } from "@lienthong/kernel/service/event/verify-events.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";

/** What the log of accesses and that of events of a subgraph prove of themselves, a line each. */
export async function verifyLogs({ name, database }: Subgraph): Promise<{ lines: string[]; isWhole: boolean }> {
  const logs: [string, Verified][] = [
    ["accesses", await verifyAccesses(database.fork())],
    ["events", await verifyEvents(database.fork())],
  ];
  const lines = logs.map(([log, verified]) => `${name.padEnd(14)} ${log.padEnd(10)} ${inWords(verified)}`);
  return { lines, isWhole: logs.every(([, { broken }]) => broken === null) };
}

const inWords = ({ rows, broken }: Verified) =>
  broken ? `row ${broken.position} is ${broken.what}` : `${rows} rows hold`;
