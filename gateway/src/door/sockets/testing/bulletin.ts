import { once } from "node:events";
import { expect, onTestFinished } from "vitest";
import { WebSocket } from "ws";
import type { DoorOptions } from "../../door-options.js";
import { openDoor } from "../../open-door.js";
import { plainGraph } from "../../plain-graph.js";
import { executableSchema } from "../../testing/executable-schema.js";

const NOTICES = {
  goingAway: { __typename: "Word", code: "GOING_AWAY" },
  authExpiring: { __typename: "Word", code: "AUTH_EXPIRING" },
  rightsChanged: { __typename: "Word", code: "RIGHTS_CHANGED" },
};
/** Follows the bulletin. */
export const FOLLOW =
  "subscription ($letters: Int = 1) { said: told(letters: $letters) { ... on News { text } ... on Word { code } } }";

/** A door to a bulletin that tells news of so many letters, as fast as they are taken, then waits. */
export async function openBulletin(options: Partial<DoorOptions> & { news?: number } = {}) {
  const { news = 2, ...doorOptions } = options;
  const told = { pulled: 0 };
  const sdl = `type Query { who: String } type Subscription { told(letters: Int): Told! }
    union Told = News | Word  type News { text: String! } type Word { code: String! }`;
  const schema = executableSchema(sdl, {
    "Query.who": { resolve: (_, __, { principal }) => principal?.claims?.sub ?? null },
    "Subscription.told": {
      subscribe: async function* (_: unknown, { letters }: { letters: number }) {
        while (told.pulled < news) {
          told.pulled += 1;
          yield { told: { __typename: "News", text: "x".repeat(letters) } };
        }
        await new Promise(() => {});
      },
    },
  });
  const door = await openDoor({
    graph: plainGraph(schema),
    port: 0,
    log: () => {},
    notices: NOTICES,
    ...doorOptions,
  });
  onTestFinished(() => door.close());
  return { door, told, url: `${door.url.replace("http", "ws")}/graphql` };
}

/** A client of the protocol that does only what it is told to. */
export async function rawClient(url: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(url, "graphql-transport-ws", { headers });
  const heard: { type: string; id?: string; payload?: unknown }[] = [];
  socket.on("message", (data) => heard.push(JSON.parse(String(data))));
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  onTestFinished(() => socket.terminate());
  await once(socket, "open");
  const send = (message: object) => socket.send(JSON.stringify(message));
  return {
    socket,
    heard,
    closed,
    send,
    init: (payload?: object) => send({ type: "connection_init", payload }),
    /** Says who it is and waits until it is welcome. */
    async enter(payload?: object) {
      send({ type: "connection_init", payload });
      await expect.poll(() => heard.length).toBe(1);
    },
    subscribe: (id: string, query = FOLLOW, variables = {}) =>
      send({ type: "subscribe", id, payload: { query, variables } }),
  };
}
