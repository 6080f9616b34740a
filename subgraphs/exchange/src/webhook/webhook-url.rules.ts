import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { forbiddenClassOf } from "./address-class.rules.js";
import { parseIpAddress } from "./ip-address.rules.js";

const LONGEST_URL = 2_000;
/** Names that mean something inside a network alone (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const INSIDE_NAMES = /(^|\.)(localhost|local|internal|lan|home\.arpa|localdomain|intranet|corp|test|invalid)$/;

/** Why no message will be sent to a URL, as far as its text tells; null where it may be tried. */
export function refusalToUrl(text: string, openHosts: readonly string[], field = "url"): Refusal | null {
  const no = (message: string) => refusal("INVALID_VALUE", field, message);
  if (text.length > LONGEST_URL) return no(`The URL has ${text.length} characters; give at most ${LONGEST_URL}.`);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return no("This is no URL. Write https://host/path.");
  if (url.username !== "" || url.password !== "") return no("Leave out name and password: messages are signed.");
  if (url.hash !== "") return no("Leave out what follows #: it is not sent.");
  if (isOpened(url, openHosts)) return isHttp(url) ? null : no("The URL must begin with https:// or http://.");
  if (url.protocol !== "https:") return no("The URL must begin with https://.");
  return isInside(url) ? no("This host is not on the public Internet, and the operator has not opened it.") : null;
}

/** Whether the operator has opened this host, `name` or `name:port`, whatever it leads to. */
export function isOpened({ hostname, port, protocol }: URL, openHosts: readonly string[]): boolean {
  const withPort = `${hostname}:${port === "" ? (protocol === "https:" ? 443 : 80) : port}`;
  return openHosts.some((host) => host === hostname || host === withPort);
}

const isHttp = ({ protocol }: URL): boolean => protocol === "https:" || protocol === "http:";

function isInside({ hostname }: URL): boolean {
  const name = hostname.replace(/\.$/, "");
  if (parseIpAddress(name) !== null) return forbiddenClassOf(name) !== null;
  return !name.includes(".") || INSIDE_NAMES.test(name);
}
