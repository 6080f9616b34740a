import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { assignToBodies } from "../procedures.js";
import { BODIES, type Deeds, noDeeds, read, write } from "./clients.js";

const CLIENTS = 50;

export interface StressReport extends Deeds {
  /** Acts that are stored; as many as were done, when no update was lost. */
  acts: number;
  /** Counters that differ from a recount. */
  differing: number;
  counters: number;
}

/** Fifty clients update dossiers while fifty read statistics; then everything is counted again. */
export async function stressSubgraph(services: Subgraph, goesOn: (deeds: Deeds) => boolean): Promise<StressReport> {
  await assignToBodies(services, BODIES);
  const deeds = noDeeds();
  const clients = Array.from({ length: CLIENTS }, (_, client) => client);
  await Promise.all(
    clients.flatMap((client) => [
      write(services, client, () => goesOn(deeds), deeds),
      read(services, () => goesOn(deeds), deeds),
    ]),
  );
  const [acts] = await services
    .contextOf(OPERATOR)
    .em.execute<{ count: number }[]>(`select count(*) as count from dossier_act`);
  const reports = await services.definition.recount!.check(services.contextOf(OPERATOR));
  const sum = (of: (report: (typeof reports)[number]) => number) =>
    reports.reduce((all, report) => all + of(report), 0);
  return {
    ...deeds,
    acts: Number(acts!.count),
    differing: sum(({ differing }) => differing),
    counters: sum(({ counters }) => counters),
  };
}
