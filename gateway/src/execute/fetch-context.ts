import type { PrivateNames } from "../plan/private-names.js";
import type { Transport } from "../transport/transport.js";
import type { ReportContext } from "./fetch-report.js";

/** What compiling the fetches of one plan takes. */
export interface FetchContext extends ReportContext {
  names: PrivateNames;
  /** Throws when the plan names a subgraph nobody gave a transport for. */
  getTransport(service: string): Transport;
}
