import { type Doorbell, localDoorbell } from "@lienthong/kernel/service/event/doorbell.js";
import { redisDoorbell } from "@lienthong/kernel/service/event/redis-doorbell.js";
import type { Log } from "@lienthong/kernel/service/log.js";
import { seedOnce } from "@lienthong/kernel/service/seed.js";
import { openSubgraph, type Subgraph, type SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
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
  try {
    for (const definition of definitions) {
      const { cursorKey, envelopeKeys } = settings;
      const database = databaseOf(settings, definition.name);
      const subgraph = await openSubgraph(definition, { database, doorbell, log, cursorKey, envelopeKeys });
      opened.push(subgraph);
      await seedOnce(subgraph);
    }
    return opened;
  } catch (error) {
    await Promise.all(opened.map((subgraph) => subgraph.close()));
    throw error;
  }
}
