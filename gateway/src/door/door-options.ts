import type { Graph } from "../graph.js";
import type { Notices } from "./answer/notice.js";
import type { BudgetStore } from "./budget/budget-store.js";
import type { Manifest } from "./documents/trusted-documents.js";
import type { Log } from "./http/request-log.js";
import type { ScopeHeaders } from "./http/scope-headers.js";
import type { Identity } from "./identity/identity.js";
import type { SignIn } from "./identity/sign-in-desk.js";
import type { Limits } from "./limits/limits.js";
import type { Page, PageFamily } from "./pages/page.js";

export interface DoorOptions {
  graph: Graph;
  /** 0 takes any free port. */
  port: number;
  /** A loopback address unless the door has an identity check; 127.0.0.1 unless told. */
  host?: string;
  /** Checks tokens. Without it every request that shows one is refused. */
  identity?: Identity;
  /** Lets the front page sign in as somebody; on loopback only. */
  signIn?: SignIn;
  /** Which headers subgraphs are given; by default the language. */
  scopeHeaders?: ScopeHeaders;
  /** Origins whose pages may read answers; by default Apollo Sandbox alone. */
  allowedOrigins?: readonly string[];
  /** Names besides loopback ones that a `Host` header may have, for a proxy in front. */
  allowedHosts?: readonly string[];
  limits?: Partial<Limits>;
  /** Where budgets are kept; in the memory of this process unless told. */
  budgetStore?: BudgetStore;
  /** The documents of registered clients, by client: each may run those and nothing else. */
  manifests?: Readonly<Record<string, Manifest>>;
  /** Proxies of our own through which every request comes; none unless told. */
  proxies?: number;
  /** What streams are told before this server stops, and before their token ends. */
  notices?: Notices;
  pages?: readonly Page[];
  pageFamilies?: readonly PageFamily[];
  log?: Log;
  /** In production introspection is for those who have signed in, unless `introspection` opens it to all. */
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
