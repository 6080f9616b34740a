import { createServer, type Server } from "node:http";
import { ApolloFront } from "./answer/apollo-front.js";
import { GraphqlDesk } from "./answer/graphql-desk.js";
import { StreamRegister } from "./answer/stream-register.js";
import { Budgets } from "./budget/budgets.js";
import { memoryBudgets } from "./budget/memory-budgets.js";
import { Documents } from "./documents/documents.js";
import { TrustedDocuments } from "./documents/trusted-documents.js";
import type { Door, DoorOptions } from "./door-options.js";
import { Health } from "./health.js";
import { sandboxOrigin } from "./http/cors.js";
import { Exchange } from "./http/exchange.js";
import { listen } from "./http/listen.js";
import { isLoopback } from "./http/loopback.js";
import { jsonLog } from "./http/request-log.js";
import { defaultScopeHeaders } from "./http/scope-headers.js";
import { SignInDesk } from "./identity/sign-in-desk.js";
import { CostBook } from "./limits/cost-book.js";
import { defaultLimits } from "./limits/limits.js";
import { PageShelf } from "./pages/page-shelf.js";
import { Reception } from "./reception.js";
import { SocketDoor } from "./sockets/socket-door.js";

/** Opens the one public way to a graph: GraphQL over HTTP and event streams, pages, health. */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const { graph, host = "127.0.0.1", log = jsonLog() } = options;
  refuseUnsafe(host, options);
  const limits = { ...defaultLimits, ...options.limits };
  const introspection = options.introspection ?? !options.production;
  const documents = new Documents({ introspection, maxErrors: limits.errors });
  const apollo = await ApolloFront.start(graph, documents, log);
  const streams = new StreamRegister(limits.streams);
  const health = new Health(graph);
  const { notices, identity, scopeHeaders = defaultScopeHeaders } = options;
  const { budgetStore: store = memoryBudgets(), proxies = 0 } = options;
  const { budget, signedInBudget } = limits;
  const budgets = new Budgets({ store, budget, signedInBudget, proxies });
  const trusted = new TrustedDocuments(options.manifests);
  const kitchen = { graph, documents, trusted, limits, costs: new CostBook(limits), budgets, scopeHeaders, notices };
  const allowedOrigins = new Set(options.allowedOrigins ?? [sandboxOrigin]);
  const allowedHosts = new Set(options.allowedHosts);
  const reception = new Reception({
    desk: new GraphqlDesk({
      kitchen,
      apollo,
      streams,
      identity,
      allowedOrigins,
    }),
    health,
    shelf: new PageShelf(options.pages ?? [], options.pageFamilies),
    signIn: options.signIn && new SignInDesk(options.signIn),
    register: identity?.register,
    version: options.version ?? "unknown",
    allowedHosts,
  });

  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 });
  server.on("request", (request, response) => void reception.receive(new Exchange(request, response, log)));
  const sockets = new SocketDoor({ kitchen, identity, allowedOrigins, allowedHosts, log });
  sockets.attach(server);
  const port = await listen(server, options.port, host);

  let closing: Promise<void> | undefined;
  const close = async () => {
    health.stop();
    const drained = drain(server, limits.drainMs);
    streams.endAll();
    await sockets.closeAll();
    await drained;
    await apollo.stop();
    await graph.close();
    store.close();
  };
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  return { url, port, close: () => (closing ??= close()) };
}

/** Beyond this machine, a door tells people apart by tokens, and nobody becomes somebody by a click. */
function refuseUnsafe(host: string, { identity, signIn }: DoorOptions): void {
  if (isLoopback(host)) return;
  if (!identity) throw new Error(`The door checks no identities, so it may not listen on ${host}. Use 127.0.0.1.`);
  if (signIn) throw new Error(`The door lets anybody sign in, so it may not listen on ${host}. Use 127.0.0.1.`);
}

/** Stops accepting, lets requests in flight finish within `ms`, then cuts what is left. */
async function drain(server: Server, ms: number): Promise<void> {
  const { promise: closed, resolve } = Promise.withResolvers<unknown>();
  server.close(resolve);
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const cut = setTimeout(() => server.closeAllConnections(), ms);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
