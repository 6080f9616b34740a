import { ApolloClient, gql, InMemoryCache } from "@apollo/client";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { newId } from "@lienthong/kernel/domain/id.js";
import { recordHappenings } from "@lienthong/tests/support/record-happenings.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { Client, fetchExchange, subscriptionExchange } from "@urql/core";
import { createClient as createSseClient } from "graphql-sse";
import { createClient as createWsClient } from "graphql-ws";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WebSocket } from "ws";

const FOLLOW = `subscription ($after: Cursor!) { legalChanged(after: $after) {
  ... on RecordChange { cursor previousCursor type subjectVersion }
} }`;
type Told = Partial<Record<"cursor" | "previousCursor" | "type", string>> & { subjectVersion?: number };
type Hear = (data: unknown) => void;
/** Follows with a client as its own documentation has it; gives how to stop. */
type Follow = (url: string, after: string, hear: Hear) => () => void;

const wsClient = (url: string) => createWsClient({ url: url.replace("http", "ws"), webSocketImpl: WebSocket });

const overApollo: Follow = (url, after, hear) => {
  const client = new ApolloClient({ link: new GraphQLWsLink(wsClient(url)), cache: new InMemoryCache() });
  const asked = { query: gql(FOLLOW), variables: { after }, fetchPolicy: "no-cache" as const };
  const subscription = client.subscribe(asked).subscribe(({ data }) => hear(data));
  return () => {
    subscription.unsubscribe();
    client.stop();
  };
};

const overUrql: Follow = (url, after, hear) => {
  const socket = wsClient(url);
  const forwardSubscription: Parameters<typeof subscriptionExchange>[0]["forwardSubscription"] = ({
    query = "",
    variables,
  }) => ({
    subscribe: (sink) => ({
      unsubscribe: socket.subscribe({ query, variables: variables as { after: string } }, sink as never),
    }),
  });
  const client = new Client({ url, exchanges: [subscriptionExchange({ forwardSubscription }), fetchExchange] });
  return client.subscription(FOLLOW, { after }).subscribe(({ data }) => hear(data)).unsubscribe;
};

const overSse: Follow = (url, after, hear) => {
  const client = createSseClient({ url });
  const sink = { next: ({ data }: { data?: unknown }) => hear(data), error: () => {}, complete: () => {} };
  return client.subscribe({ query: FOLLOW, variables: { after } }, sink);
};

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.subgraphs.get("legal")!.feed.catchUp();
});
afterAll(() => world.close());

it.each([
  ["Apollo Client over graphql-ws", overApollo],
  ["urql over graphql-ws", overUrql],
  ["graphql-sse", overSse],
])("%s follows a stream, and sees that nothing is missing", async (_client, follow) => {
  const after = (await world.ask("{ legalSnapshotCursor }")).data!.legalSnapshotCursor as string;
  const subjectId = newId("LegalDocument");
  const told: Told[] = [];

  const leave = follow(`${world.url}/graphql`, after, (data) =>
    told.push((data as { legalChanged: Told }).legalChanged),
  );
  for (const subjectVersion of [1, 2, 3]) {
    await recordHappenings(world.subgraphs.get("legal")!, { type: "LegalDocumentGazetted", subjectId, subjectVersion });
  }
  await expect.poll(() => told.length, { timeout: 5_000 }).toBe(3);
  leave();

  expect(told.map(({ type, subjectVersion }) => [type, subjectVersion])).toEqual(
    [1, 2, 3].map((n) => ["LegalDocumentGazetted", n]),
  );
  expect(told.map(({ previousCursor }) => previousCursor)).toEqual([after, told[0]!.cursor, told[1]!.cursor]);
});
