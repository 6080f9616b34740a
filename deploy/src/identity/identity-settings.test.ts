import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { readSettings } from "../settings.js";
import { openEmbeddedIssuer } from "./embedded-issuer.js";
import { readProvider } from "./identity-settings.js";
import { openIdentity } from "./open-identity.js";

const folder = () => fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-"));
const provider = { OIDC_ISSUER: "https://id.example", OIDC_AUDIENCE: "graph" };

test("production has no fallback: what is missing is told of, and nothing is made up", () => {
  const data = path.join(folder(), "data");
  const production = { LIENTHONG_MODE: "production", DATA_DIR: data };

  expect(() => readSettings(0, production)).toThrow("LIENTHONG_SECRET: is not set;");
  expect(() => readSettings(0, { ...production, LIENTHONG_SECRET: "short" })).toThrow("fewer than 32 characters");
  expect(() => readProvider(production)).toThrow(/OIDC_ISSUER: is not set.*OIDC_AUDIENCE: is not set/s);
  expect(fs.existsSync(data)).toBe(false);
});

test("the embedded issuer's key is made once, and only its owner may read it", async () => {
  const data = folder();

  const [first, again] = [await openEmbeddedIssuer(data), await openEmbeddedIssuer(data)];

  expect(again.keys).toEqual(first.keys);
  expect(JSON.stringify(first.keys)).not.toContain('"d"');
  expect(fs.statSync(path.join(data, "issuer-key.json")).mode & 0o777).toBe(0o600);
});

test("the page offers to sign in only where no identity provider is set", async () => {
  const settings = readSettings(0, { DATA_DIR: folder() });

  expect((await openIdentity(settings, undefined, {})).signIn?.people.map(({ id }) => id)).toContain(
    "personnel-office",
  );
  const opened = await openIdentity(settings, undefined, provider);
  expect([opened.signIn, opened.pages]).toEqual([undefined, []]);
});

test("a provider's claims and names of roles are read as the operator says", () => {
  const named = {
    ...provider,
    OIDC_ROLES_CLAIM: "realm_access.roles",
    OIDC_ORGANISATION_CLAIM: "unit",
    OIDC_OFFICIAL_CLAIM: "staff_record",
    OIDC_ROLE_NAMES: "tccb=PERSONNEL_OFFICE, thanh-tra=INSPECTOR",
  };

  expect(readProvider(named)).toEqual({
    issuer: "https://id.example",
    audience: "graph",
    algorithms: ["EdDSA", "ES256", "RS256"],
    jwksUrl: null,
    mapping: {
      roles: "realm_access.roles",
      organisation: "unit",
      official: "staff_record",
      roleNames: new Map([
        ["tccb", "PERSONNEL_OFFICE"],
        ["thanh-tra", "INSPECTOR"],
      ]),
    },
  });
});

test.each([
  [
    "an issuer in plain text",
    { OIDC_ISSUER: "http://id.example" },
    "OIDC_ISSUER: is not a URL beginning with https://",
  ],
  ["a signature of a shared secret", { OIDC_ALGORITHMS: "RS256,HS256" }, "OIDC_ALGORITHMS: names algorithms other"],
  ["a role that no token may give", { OIDC_ROLE_NAMES: "root=OPERATOR" }, 'OIDC_ROLE_NAMES: has "root=OPERATOR"'],
])("%s is refused at the start", (_what, changed, fault) => {
  expect(() => readProvider({ ...provider, ...changed })).toThrow(fault);
});
