import { describe, expect, it } from "vitest";
import { refusalToUrl } from "./webhook-url.rules.js";

const OPEN = ["127.0.0.1:8080", "receiver.intranet"];

describe("a webhook may be registered at", () => {
  it.each([
    "https://partner.example.vn/hooks?from=lienthong",
    "https://partner.example.vn:8443/",
    "https://1.1.1.1/hooks",
    "https://[2606:4700:4700::1111]/hooks",
    "http://127.0.0.1:8080/hooks",
    "http://receiver.intranet/hooks",
    "https://receiver.intranet:9000/hooks",
  ])("%s", (url) => {
    expect(refusalToUrl(url, OPEN)).toBeNull();
  });
});

describe("no webhook is registered at", () => {
  it.each([
    ["plain text", "nonsense"],
    ["another protocol", "ftp://partner.example.vn/"],
    ["a file", "file:///etc/passwd"],
    ["a host without TLS", "http://partner.example.vn/"],
    ["a URL with a password", "https://name:word@partner.example.vn/"],
    ["a URL with a fragment", "https://partner.example.vn/#part"],
    ["a very long URL", `https://partner.example.vn/${"a".repeat(2_000)}`],
    ["this machine by name", "https://localhost/"],
    ["this machine by a name below localhost", "https://a.localhost/"],
    ["this machine by name, with a dot", "https://localhost./"],
    ["this machine by address", "https://127.0.0.1/"],
    ["an open host at another port", "https://127.0.0.1:8081/"],
    ["this machine in short", "https://127.1/"],
    ["this machine in octal", "https://0177.0.0.1/"],
    ["this machine in hexadecimal", "https://0x7f000001/"],
    ["this machine as one number", "https://2130706433/"],
    ["this machine over IPv6", "https://[::1]/"],
    ["this machine mapped into IPv6", "https://[::ffff:127.0.0.1]/"],
    ["full-width digits", "https://１２７.０.０.１/"],
    ["metadata of a cloud", "https://169.254.169.254/latest/meta-data/"],
    ["a private network", "https://10.0.0.8/"],
    ["a name of one label", "https://gateway/"],
    ["a name of a local network", "https://printer.local/"],
    ["a name that is for inside", "https://api.internal/"],
  ])("%s", (_what, url) => {
    expect(refusalToUrl(url, OPEN)).toMatchObject({ code: "INVALID_VALUE", field: ["url"] });
  });
});
