import { describe, expect, it } from "vitest";
import { forbiddenClassOf } from "./address-class.rules.js";

describe("nothing is sent to", () => {
  it.each([
    ["127.0.0.1", "LOOPBACK"],
    ["127.255.255.254", "LOOPBACK"],
    ["0.0.0.0", "UNSPECIFIED"],
    ["10.0.0.1", "PRIVATE"],
    ["172.16.0.1", "PRIVATE"],
    ["172.31.255.255", "PRIVATE"],
    ["192.168.1.1", "PRIVATE"],
    ["100.64.0.1", "SHARED"],
    ["100.127.255.255", "SHARED"],
    ["169.254.1.1", "LINK_LOCAL"],
    ["169.254.169.254", "METADATA"],
    ["100.100.100.200", "METADATA"],
    ["168.63.129.16", "METADATA"],
    ["192.0.0.192", "METADATA"],
    ["192.0.2.1", "RESERVED"],
    ["198.18.0.1", "RESERVED"],
    ["198.51.100.7", "RESERVED"],
    ["203.0.113.7", "RESERVED"],
    ["224.0.0.1", "MULTICAST"],
    ["239.255.255.255", "MULTICAST"],
    ["240.0.0.1", "RESERVED"],
    ["255.255.255.255", "RESERVED"],
    ["::", "UNSPECIFIED"],
    ["::1", "LOOPBACK"],
    ["[::1]", "LOOPBACK"],
    ["0:0:0:0:0:0:0:1", "LOOPBACK"],
    ["fc00::1", "PRIVATE"],
    ["fd12:3456::1", "PRIVATE"],
    ["fd00:ec2::254", "METADATA"],
    ["fe80::1", "LINK_LOCAL"],
    ["fe80::1%eth0", "LINK_LOCAL"],
    ["fec0::1", "PRIVATE"],
    ["ff02::1", "MULTICAST"],
    ["2001::1", "RESERVED"],
    ["2001:db8::1", "RESERVED"],
    ["2002:7f00:1::", "RESERVED"],
    ["3fff::1", "RESERVED"],
    ["4000::1", "RESERVED"],
    ["100::1", "RESERVED"],
    ["::ffff:127.0.0.1", "LOOPBACK"],
    ["::ffff:7f00:1", "LOOPBACK"],
    ["::ffff:169.254.169.254", "METADATA"],
    ["::ffff:10.1.2.3", "PRIVATE"],
    ["::10.1.2.3", "PRIVATE"],
    ["64:ff9b::127.0.0.1", "LOOPBACK"],
    ["64:ff9b:1::1", "RESERVED"],
    ["localhost", "UNREADABLE"],
    ["127.1", "UNREADABLE"],
    ["0177.0.0.1", "UNREADABLE"],
    ["1::2::3", "UNREADABLE"],
    ["12345::", "UNREADABLE"],
    ["1:2:3:4:5:6:7:8:9", "UNREADABLE"],
    ["", "UNREADABLE"],
  ])("%s: %s", (address, reason) => {
    expect(forbiddenClassOf(address)).toBe(reason);
  });
});

describe("the public Internet is", () => {
  it.each([
    "1.1.1.1",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.0.1.1",
    "223.255.255.255",
    "2400:cb00::1",
    "2606:4700:4700::1111",
    "::ffff:1.1.1.1",
    "64:ff9b::1.1.1.1",
  ])("%s", (address) => {
    expect(forbiddenClassOf(address)).toBeNull();
  });
});
