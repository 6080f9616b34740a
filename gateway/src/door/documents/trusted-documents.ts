import type { AskedOperation } from "../http/read-operation.js";
import { refuseRequest } from "../http/refusal.js";

/** Documents of one client by their id: what the code generator of the client has written. */
export type Manifest = Readonly<Record<string, string>>;

/** The registered clients. Whoever is one of them may run the documents of its manifest and nothing else. */
export class TrustedDocuments {
  readonly #byClient: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor(manifests: Readonly<Record<string, Manifest>> = {}) {
    this.#byClient = new Map(
      Object.entries(manifests).map(([client, manifest]) => [client, new Map(Object.entries(manifest))]),
    );
  }

  /**
   * The text of what is asked for; `clients` are the names a request goes by, the one that binds it most first. Throws
   * a refusal for an id that is not the client's, and for any text from a client that is registered.
   */
  sourceOf(asked: AskedOperation, clients: readonly (string | undefined)[]): string {
    const client = clients.find((name) => name !== undefined && this.#byClient.has(name));
    if (client === undefined) return freeText(asked);
    const source = asked.source === undefined ? this.#byClient.get(client)!.get(asked.documentId ?? "") : undefined;
    if (source === undefined) throw notTrusted(client);
    return source;
  }
}

function freeText({ source }: AskedOperation): string {
  if (source !== undefined) return source;
  const message = "Documents are known by their id for registered clients alone. Send the whole document as query.";
  throw refuseRequest(400, "PERSISTED_QUERY_NOT_SUPPORTED", message);
}

function notTrusted(client: string) {
  const message = `The client ${client} may run the documents of its manifest alone. Send documentId, and no query.`;
  return refuseRequest(403, "DOCUMENT_NOT_TRUSTED", message);
}
