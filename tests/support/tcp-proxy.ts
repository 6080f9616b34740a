import net from "node:net";

/** Stands between a client and a server of this machine, and fails as a network does. */
export interface TcpProxy {
  port: number;
  /** Breaks every connection; new ones are let through. */
  cut(): void;
  /** From now on nothing passes and nobody is told: connections are half open, new ones too. */
  freeze(): void;
  /** Breaks what was frozen; new connections are let through. */
  thaw(): void;
  close(): Promise<void>;
}

/** Opens a proxy before the port that `target` names at each connection. */
export async function openTcpProxy(target: () => number, port = 0): Promise<TcpProxy> {
  const pairs = new Set<[net.Socket, net.Socket]>();
  let isFrozen = false;
  const server = net.createServer((near) => {
    const far = net.connect({ host: "127.0.0.1", port: target() });
    const pair: [net.Socket, net.Socket] = [near, far];
    pairs.add(pair);
    for (const [from, to] of [pair, [far, near] as const]) {
      from.on("data", (chunk) => {
        if (!isFrozen && !to.write(chunk)) from.pause();
      });
      to.on("drain", () => from.resume());
      from.on("end", () => isFrozen || to.end());
      from.on("error", () => undefined);
      from.on("close", () => {
        if (!isFrozen) to.destroy();
        pairs.delete(pair);
      });
    }
  });
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  const cut = () => {
    for (const socket of [...pairs].flat()) breakOff(socket);
  };
  return {
    port: (server.address() as net.AddressInfo).port,
    cut,
    freeze: () => {
      isFrozen = true;
    },
    thaw: () => {
      isFrozen = false;
      cut();
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        cut();
      }),
  };
}

/**
 * Closes a socket without a word where that can be done. One that is just being ended cannot be reset: Node would leave
 * it open (`reset EINVAL`), and turn in circles for ever when its process ends.
 */
export function breakOff(socket: net.Socket): void {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}
