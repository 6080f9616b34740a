import { bodyScopesOf } from "@lienthong/kernel/service/body-scope.js";
import { type Doorbell, localDoorbell } from "@lienthong/kernel/service/event/doorbell.js";
import { redisDoorbell } from "@lienthong/kernel/service/event/redis-doorbell.js";
import type { Log } from "@lienthong/kernel/service/log.js";
import { seedOnce } from "@lienthong/kernel/service/seed.js";
import { openSubgraph, type Subgraph, type SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { askOrganisation } from "./ask-subgraph.js";
import { databaseOf, type Settings } from "./settings.js";

/** The doorbell of an installation: over Redis where there is one, else within this process. */
export function openDoorbell({ redisUrl }: Settings, log: Log): Promise<Doorbell> {
  return redisUrl === null ? Promise.resolve(localDoorbell()) : redisDoorbell(redisUrl, log);
}

/** Opens subgraphs on their databases and seeds the empty ones. */
export async function openSubgraphs(
  definitions: readonly SubgraphDefinition[],
  settings: Settings,
  doorbell: Doorbell,
  log: Log,
): Promise<Subgraph[]> {
  const opened: Subgraph[] = [];
  const bodyScope = bodyScopesOf(askOrganisation(() => opened.find(({ name }) => name === "organisation"), settings));
  try {
    for (const definition of definitions) {
      const { cursorKey, envelopeKeys, retentionDays } = settings;
      const database = databaseOf(settings, definition.name);
      const keys = { cursorKey, envelopeKeys };
      const given = { database, doorbell, log, ...keys, bodyScope, retentionDays };
      const subgraph = await openSubgraph(definition, given);
      opened.push(subgraph);
      await seedOnce(subgraph);
    }
    // Only now: numbering what the seeds wrote takes seconds, and nobody waits for it.
    for (const subgraph of opened) await subgraph.feed.start();
    return opened;
  } catch (error) {
    await Promise.all(opened.map((subgraph) => subgraph.close()));
    throw error;
  }
}
