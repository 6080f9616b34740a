import { setTimeout as pause } from "node:timers/promises";
import { openSubgraphs } from "@lienthong/deploy/open-subgraphs.js";
import { readSettings } from "@lienthong/deploy/settings.js";
import { SUBGRAPHS } from "@lienthong/deploy/subgraphs.js";
import { ask, type Connection } from "@lienthong/feed-client/connection.js";
import { FeedError } from "@lienthong/feed-client/feed-error.js";
import { localDoorbell } from "@lienthong/kernel/service/event/doorbell.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import type { TokenFor } from "./people.js";
import type { Town } from "./town.js";

const PATIENCE_MS = 5_000;

/** An event as the database holds it. */
export interface Committed {
  key: string;
  subjectId: string;
  isOpen: boolean;
}

/** Every event after a position, read from the table itself, not through any feed. */
export async function committedAfter(town: Town, stream: string, position: number): Promise<Committed[]> {
  return withEvents(town, stream, async (execute) => {
    const rows = await execute(
      `select "subjectId", "subjectVersion", classification from event where position is null or position > ${position}`,
    );
    return rows.map(({ subjectId, subjectVersion, classification }) => ({
      key: `${subjectId} ${subjectVersion}`,
      subjectId: String(subjectId),
      isOpen: classification === "PUBLIC",
    }));
  });
}

/** How far the log is numbered. */
export function headOf(town: Town, stream: string): Promise<number> {
  return withEvents(town, stream, async (execute) =>
    Number((await execute("select position from feed_head"))[0]?.position),
  );
}

/** Of these events, those that a person may see: a restricted one when the graph gives its record to that person. */
export async function visibleTo(
  person: string | null,
  events: readonly Committed[],
  { url }: Town,
  tokenFor: TokenFor,
): Promise<ReadonlySet<string>> {
  const connection = { url, ...(person !== null && { token: () => tokenFor(person, 60) }) };
  const seen = new Map<string, boolean>();
  for (const { subjectId } of events.filter(({ isOpen }) => !isOpen)) {
    if (!seen.has(subjectId)) seen.set(subjectId, await isGiven(subjectId, connection));
  }
  return new Set(events.filter(({ isOpen, subjectId }) => isOpen || seen.get(subjectId)).map(({ key }) => key));
}

/** Whether the graph gives a record; it is asked again until it answers. */
async function isGiven(id: string, connection: Connection): Promise<boolean> {
  for (;;) {
    try {
      const patience = AbortSignal.timeout(PATIENCE_MS);
      await ask<{ node: object }>(connection, "query ($id: ID!) { node(id: $id) { id } }", { id }, patience);
      return true;
    } catch (error) {
      if (error instanceof FeedError) return false;
    }
    await pause(200);
  }
}

type Execute = (sql: string) => Promise<Record<string, unknown>[]>;

async function withEvents<T>(town: Town, stream: string, read: (execute: Execute) => Promise<T>): Promise<T> {
  const definition = SUBGRAPHS.find(({ name }) => name === stream)!;
  const settings = readSettings(0, town.environment);
  const [subgraph] = await openSubgraphs([definition], settings, localDoorbell(), silentLog);
  try {
    return await read((sql) => subgraph!.database.fork().execute(sql));
  } finally {
    await subgraph!.close();
  }
}
