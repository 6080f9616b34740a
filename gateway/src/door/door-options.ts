import type { Graph } from "../graph.js";
import type { Log } from "./http/request-log.js";
import type { ScopeHeaders } from "./http/scope-headers.js";
import type { Limits } from "./limits/limits.js";
import type { Page } from "./pages/page.js";

export interface DoorOptions {
  graph: Graph;
  /** 0 takes any free port. */
  port: number;
  /** A loopback address; others are refused until the door checks identities. */
  host?: string;
  /** Which headers subgraphs are given; by default the development actor and the language. */
  scopeHeaders?: ScopeHeaders;
  /** Origins whose pages may read answers; by default Apollo Sandbox alone. */
  allowedOrigins?: readonly string[];
  /** Names besides loopback ones that a `Host` header may have, for a proxy in front. */
  allowedHosts?: readonly string[];
  limits?: Partial<Limits>;
  pages?: readonly Page[];
  log?: Log;
  /** In production the schema cannot be read by introspection, unless `introspection` says otherwise. */
  production?: boolean;
  introspection?: boolean;
  /** Shown by `/health`. */
  version?: string;
}

export interface Door {
  readonly url: string;
  readonly port: number;
  /** Stops accepting, ends event streams, waits for operations in flight, then closes the graph. */
  close(): Promise<void>;
}
