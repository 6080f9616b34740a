import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { answerAsked, everySoOften, memoryNow, monotonicMs } from "./messages.js";

// What the least costs: a server that sends the same text to everybody. What comes in one moment leaves in one write
// to each, as it does at our door: else many changes in a commit would compare numbers of system calls.
const server = new WebSocketServer({ port: 0, host: "127.0.0.1", handleProtocols: ([first]) => first ?? false });
await once(server, "listening");
const lines = new Map<WebSocket, Duplex>();
server.on("connection", (client, { socket }) => {
  lines.set(client, socket);
  client.once("close", () => lines.delete(client));
});

answerAsked(async (asked) => {
  if (asked.kind === "memory") return memoryNow();
  if (asked.kind === "happen") throw new Error("Nothing happens in a bare server.");
  const commits: [number, number][] = [];
  let number = 0;
  await everySoOften(asked.bursts, asked.everyMs, () => {
    for (const line of lines.values()) line.cork();
    for (let at = 0; at < asked.burst; at++) {
      number += 1;
      commits.push([number, monotonicMs()]);
      for (const client of server.clients) client.send(asked.text);
    }
    for (const line of lines.values()) line.uncork();
  });
  return { commits };
});
process.send?.({ url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}` });
