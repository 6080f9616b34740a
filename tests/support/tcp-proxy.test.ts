import net, { type AddressInfo } from "node:net";
import { it } from "vitest";
import { breakOff } from "./tcp-proxy.js";

it("a line that is just being ended can be broken off", async () => {
  const far = Promise.withResolvers<net.Socket>();
  const server = net.createServer((socket) => far.resolve(socket.resume()));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const near = net.connect((server.address() as AddressInfo).port, "127.0.0.1");
  const closed = [near, await far.promise].map((socket) => {
    socket.on("error", () => undefined);
    return new Promise<void>((heard) => socket.once("close", () => heard()));
  });

  near.end();
  // By then the end has been handed to the system, and not yet been sent.
  process.nextTick(() => process.nextTick(() => breakOff(near)));

  await Promise.all(closed);
  server.close();
}, 5_000);
