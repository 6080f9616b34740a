import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Starts listening and answers with the port taken; rejects with what is wrong and what to do about it. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen({ port, host, exclusive: true }, resolve);
  try {
    await promise;
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException, port, host);
  } finally {
    server.off("error", reject);
  }
  return (server.address() as AddressInfo).port;
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const place = `Port ${port} on ${host}`;
  if (error.code === "EADDRINUSE") {
    return new Error(`${place} is in use. Stop the program that holds it, or choose another port.`, { cause: error });
  }
  if (error.code === "EACCES") {
    return new Error(`${place} may not be used by this account. Choose a port above 1023.`, { cause: error });
  }
  if (error.code === "EADDRNOTAVAIL") {
    return new Error(`${host} is not an address of this machine. Use 127.0.0.1.`, { cause: error });
  }
  return error;
}
