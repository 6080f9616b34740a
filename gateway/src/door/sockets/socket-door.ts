import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type ExecutionArgs, GraphQLError } from "graphql";
import { handleProtocols, makeServer } from "graphql-ws";
import { type WebSocket, WebSocketServer } from "ws";
import type { Kitchen, OperationCall } from "../answer/operation-call.js";
import { Refusal, refuseRequest } from "../http/refusal.js";
import { refuseStranger } from "../http/refuse-stranger.js";
import type { Log } from "../http/request-log.js";
import type { Identity } from "../identity/identity.js";
import { principalOf } from "../identity/principal-of.js";
import { Guest } from "./guest.js";
import { PacedSocket } from "./paced-socket.js";

export interface SocketDoorOptions {
  kitchen: Kitchen;
  identity: Identity | undefined;
  allowedOrigins: ReadonlySet<string>;
  allowedHosts: ReadonlySet<string>;
  log: Log;
}

const TOO_MANY = 4429;
const INTERNAL_ERROR = 4500;
const INIT_WITHIN_MS = 3_000;

interface Visit {
  guest: Guest;
  request: IncomingMessage;
  socket: PacedSocket;
}

/** The way in over WebSocket, speaking graphql-transport-ws, with the limits of every other way in. */
export class SocketDoor {
  readonly #options: SocketDoorOptions;
  readonly #server: WebSocketServer;
  readonly #guests = new Set<Guest>();
  readonly #protocol: ReturnType<typeof makeServer>;

  constructor(options: SocketDoorOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({
      noServer: true,
      maxPayload: options.kitchen.limits.frameBytes,
      handleProtocols: (offered) => handleProtocols(offered),
    });
    this.#protocol = makeServer(this.#manners());
  }

  /** Takes the upgrades of a server. */
  attach(server: Server): void {
    server.on("upgrade", (request, connection, head) => {
      try {
        this.#refuse(request);
        this.#server.handleUpgrade(request, connection, head, (socket) => this.#receive(socket, connection, request));
      } catch (error) {
        refuseUpgrade(connection, error);
      }
    });
  }

  /** Tells everybody that this server stops, and closes their sockets. */
  async closeAll(): Promise<void> {
    await Promise.all([...this.#guests].map((guest) => guest.farewell()));
    this.#server.close();
  }

  #refuse(request: IncomingMessage): void {
    const { allowedHosts, allowedOrigins, kitchen } = this.#options;
    refuseStranger(request, allowedHosts);
    if (request.url?.split("?")[0] !== "/graphql") {
      throw refuseRequest(404, "NOT_FOUND", "There is nothing at this path. The graph answers at /graphql.");
    }
    const { origin, host } = request.headers;
    const isOwn = origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
    if (origin !== undefined && !isOwn && !allowedOrigins.has(origin)) {
      throw refuseRequest(401, "ORIGIN_NOT_ALLOWED", "Pages of this origin may not open sockets here.");
    }
    if (this.#guests.size >= kitchen.limits.streams) {
      throw refuseRequest(503, "TOO_MANY_STREAMS", "All sockets are in use. Try again in a moment.");
    }
  }

  #receive(socket: WebSocket, line: Duplex, request: IncomingMessage): void {
    const { kitchen, log } = this.#options;
    const paced = new PacedSocket(socket, line, kitchen.limits.bufferBytes);
    const guest = new Guest(paced, request, kitchen, log);
    this.#guests.add(guest);
    const closed = this.#protocol.opened(
      {
        protocol: paced.protocol,
        send: (data) => paced.send(data),
        close: (code = 1000, reason = "") => paced.close(code, reason),
        onMessage: (hear) =>
          paced.onMessage((text) => {
            hear(text).catch((error) => {
              log({ level: "error", error: error instanceof Error ? error.stack : String(error) });
              paced.close(INTERNAL_ERROR, "Internal error");
            });
          }),
      },
      { guest, request, socket: paced } satisfies Visit,
    );
    socket.once("close", (code, reason) => {
      this.#guests.delete(guest);
      guest.leave();
      void closed(code, String(reason));
    });
  }

  #manners() {
    const { identity, kitchen } = this.#options;
    return {
      connectionInitWaitTimeout: INIT_WITHIN_MS,
      onConnect: async ({ extra, connectionParams }: { extra: unknown; connectionParams?: unknown }) => {
        const { guest, request } = extra as Visit;
        const authorization = authorizationOf(connectionParams) ?? request.headers.authorization;
        try {
          guest.welcome(await principalOf(identity, authorization));
          return true;
        } catch (error) {
          if (error instanceof Refusal) return false;
          throw error;
        }
      },
      onSubscribe: (context: { extra: unknown; subscriptions: object }, id: string, payload: unknown) => {
        const { guest, socket } = context.extra as Visit;
        if (Object.keys(context.subscriptions).length > kitchen.limits.operationsASocket) {
          socket.close(TOO_MANY, `More than ${kitchen.limits.operationsASocket} operations at once`);
          return [new GraphQLError("Too many operations at once.", { extensions: { code: "TOO_MANY_OPERATIONS" } })];
        }
        const call = guest.accept(id, payload);
        return Array.isArray(call) ? call : call.executionArgs({ guest, id, call });
      },
      onComplete: ({ extra }: { extra: unknown }, id: string) => (extra as Visit).guest.finish(id),
      execute: serve,
      subscribe: serve,
    } as unknown as Parameters<typeof makeServer>[0];
  }
}

function serve({ contextValue }: ExecutionArgs) {
  const { guest, id, call } = contextValue as { guest: Guest; id: string; call: OperationCall };
  return guest.serve(id, call);
}

function authorizationOf(parameters: unknown): string | undefined {
  const given = (parameters ?? {}) as Record<string, unknown>;
  const authorization = given.authorization ?? given.Authorization;
  return typeof authorization === "string" ? authorization : undefined;
}

function refuseUpgrade(connection: Duplex, error: unknown): void {
  const status = error instanceof Refusal ? error.status : 500;
  const body = JSON.stringify({ errors: error instanceof Refusal ? error.errors : [{ message: "Internal error" }] });
  const headers = `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close`;
  connection.end(`HTTP/1.1 ${status} Refused\r\n${headers}\r\n\r\n${body}`);
}
