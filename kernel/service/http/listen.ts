import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Starts to listen and gives the address; rejects with advice when the port is taken. */
export function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} of ${host} is in use. Stop the program that uses it, or choose another port.`;
      reject(error.code === "EADDRINUSE" ? new Error(taken) : error);
    });
    server.listen(port, host, () => resolve(`http://${host}:${(server.address() as AddressInfo).port}`));
  });
}

const SWEEP_MS = 20;

/** Takes no new connection, waits for the answers in flight, and closes each connection as it falls idle. */
export function drain(server: Server): Promise<void> {
  return new Promise((drained) => {
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    server.close(() => {
      clearInterval(sweep);
      drained();
    });
  });
}
