import { lookup } from "node:dns/promises";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { forbiddenClassOf } from "./address-class.rules.js";
import { parseIpAddress } from "./ip-address.rules.js";
import { isOpened, refusalToUrl } from "./webhook-url.rules.js";

export interface ResolvedAddress {
  address: string;
  family: number;
}

/** Where this installation may send, and how it finds out where a name leads. */
export interface Outbound {
  /** Hosts that the operator has opened, `name` or `name:port`, whatever they lead to and without TLS. */
  openHosts: readonly string[];
  /** All addresses of a name; rejects when there are none. */
  resolve(name: string): Promise<readonly ResolvedAddress[]>;
}

/** The names of the system, and the hosts that `WEBHOOK_OPEN_HOSTS` opens. */
export function outboundOf(source: NodeJS.ProcessEnv = process.env): Outbound {
  const openHosts = (source.WEBHOOK_OPEN_HOSTS ?? "").split(",").flatMap((host) => host.trim() || []);
  return { openHosts, resolve: (name) => lookup(name, { all: true }) };
}

/** Thrown where a name leads to an address to which nothing is sent. */
export class ForbiddenAddress extends Error {}

/** The addresses of a host to which may be sent. Throws `ForbiddenAddress` when one of them is forbidden. */
export async function addressesOf(url: URL, { openHosts, resolve }: Outbound): Promise<readonly ResolvedAddress[]> {
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const literal = parseIpAddress(host);
  const found = literal ? [{ address: host, family: literal.version }] : await resolve(host);
  const isForbidden = found.some(({ address }) => forbiddenClassOf(address) !== null);
  if (isForbidden && !isOpened(url, openHosts)) throw new ForbiddenAddress(`${host} leads to a forbidden address.`);
  return found;
}

/** How long a command waits to learn where a name leads. */
const PATIENCE_MS = 2_000;

/** Why messages will not go to a URL, by its text and by where its name leads now; a name unknown now may be known later. */
export async function refusalToTarget(text: string, outbound: Outbound): Promise<Refusal | null> {
  const refused = refusalToUrl(text, outbound.openHosts);
  if (refused !== null) return refused;
  const found = addressesOf(new URL(text), outbound).then(
    () => null,
    (error) => error,
  );
  const error = await Promise.race([found, new Promise((late) => setTimeout(late, PATIENCE_MS).unref())]);
  if (!(error instanceof ForbiddenAddress)) return null;
  return refusal("INVALID_VALUE", "url", "This name leads to an address that is not on the public Internet.");
}
