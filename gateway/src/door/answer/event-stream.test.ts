import { once } from "node:events";
import http from "node:http";
import net from "node:net";
import { expect, test } from "vitest";
import { EventStream } from "./event-stream.js";

test("a client that leaves while the door's own word waits for it is left, though its source is silent", async () => {
  let hasLeft = false;
  const silent = {
    next: () => new Promise(() => {}),
    return: async () => {
      hasLeft = true;
      return { done: true, value: undefined };
    },
  };
  const server = http.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = net.connect((server.address() as net.AddressInfo).port, "127.0.0.1");
  client.pause().write("GET / HTTP/1.1\r\nhost: here\r\n\r\n");
  const [, response] = (await once(server, "request")) as [unknown, http.ServerResponse];
  const begin = (status: number, headers: http.OutgoingHttpHeaders) => response.writeHead(status, headers);
  const stream = new EventStream({ response, begin } as never);

  const written = stream.writeAll({ [Symbol.asyncIterator]: () => silent as never }, () => false);
  stream.interject({ data: { code: "x".repeat(10_000_000) } });
  expect(response.writableNeedDrain).toBe(true);
  client.destroy();
  await written;
  server.close();

  expect(hasLeft).toBe(true);
});
