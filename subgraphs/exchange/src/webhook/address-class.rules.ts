import { type IpAddress, parseIpAddress } from "./ip-address.rules.js";

/** Why nothing is sent to an address: where it leads is no place of the public Internet. */
export type ForbiddenClass =
  | "UNREADABLE"
  | "UNSPECIFIED"
  | "LOOPBACK"
  | "PRIVATE"
  | "SHARED"
  | "LINK_LOCAL"
  | "METADATA"
  | "MULTICAST"
  | "RESERVED";

/** The registries of special addresses (RFC 6890 and its updates), the narrower range before the wider. */
const VERSION_4: readonly (readonly [range: string, of: ForbiddenClass])[] = [
  ["0.0.0.0/8", "UNSPECIFIED"],
  ["10.0.0.0/8", "PRIVATE"],
  ["100.100.100.200/32", "METADATA"],
  ["100.64.0.0/10", "SHARED"],
  ["127.0.0.0/8", "LOOPBACK"],
  ["168.63.129.16/32", "METADATA"],
  ["169.254.169.254/32", "METADATA"],
  ["169.254.0.0/16", "LINK_LOCAL"],
  ["172.16.0.0/12", "PRIVATE"],
  ["192.0.0.192/32", "METADATA"],
  ["192.0.0.0/24", "RESERVED"],
  ["192.0.2.0/24", "RESERVED"],
  ["192.88.99.0/24", "RESERVED"],
  ["192.168.0.0/16", "PRIVATE"],
  ["198.18.0.0/15", "RESERVED"],
  ["198.51.100.0/24", "RESERVED"],
  ["203.0.113.0/24", "RESERVED"],
  ["224.0.0.0/4", "MULTICAST"],
  ["240.0.0.0/4", "RESERVED"],
];

const VERSION_6: readonly (readonly [range: string, of: ForbiddenClass])[] = [
  ["::/128", "UNSPECIFIED"],
  ["::1/128", "LOOPBACK"],
  ["fd00:ec2::254/128", "METADATA"],
  ["fc00::/7", "PRIVATE"],
  ["fe80::/10", "LINK_LOCAL"],
  ["fec0::/10", "PRIVATE"],
  ["ff00::/8", "MULTICAST"],
  ["2001::/23", "RESERVED"],
  ["2001:db8::/32", "RESERVED"],
  ["2002::/16", "RESERVED"],
  ["3fff::/20", "RESERVED"],
];

/** Ranges of IPv6 whose last 32 bits are an address of IPv4: mapped, compatible, and translated (RFC 6052). */
const CARRIERS = ["::ffff:0:0/96", "::/96", "64:ff9b::/96"];
const GLOBAL_UNICAST = "2000::/3";

/** Why nothing may be sent to this address; null for one of the public Internet. */
export function forbiddenClassOf(address: string): ForbiddenClass | null {
  const ip = parseIpAddress(address);
  if (ip === null) return "UNREADABLE";
  if (ip.version === 4) return classIn(VERSION_4, ip);
  const own = classIn(VERSION_6, ip);
  if (own !== null) return own;
  if (CARRIERS.some((range) => isWithin(range, ip))) {
    return classIn(VERSION_4, { version: 4, value: ip.value & 0xffff_ffffn });
  }
  return isWithin(GLOBAL_UNICAST, ip) ? null : "RESERVED";
}

function classIn(table: typeof VERSION_4, ip: IpAddress): ForbiddenClass | null {
  return table.find(([range]) => isWithin(range, ip))?.[1] ?? null;
}

function isWithin(range: string, { version, value }: IpAddress): boolean {
  const [start = "", length] = range.split("/");
  const free = BigInt((version === 4 ? 32 : 128) - Number(length));
  return value >> free === parseIpAddress(start)!.value >> free;
}
