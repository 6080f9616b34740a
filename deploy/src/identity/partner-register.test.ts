import { Refusal } from "@lienthong/gateway/door/http/refusal.js";
import type { Principal } from "@lienthong/gateway/door/identity/principal.js";
import { createLog } from "@lienthong/kernel/service/log.js";
import { expect, onTestFinished, test } from "vitest";
import type { Standing } from "./partner-entry.js";
import { PartnerRegister } from "./partner-register.js";

const READ = "read:Dossier";

/** A register over an exchange subgraph that says what it is told to say; null when it is away. */
async function openRegister(first: Standing[] | null) {
  const said = { standings: first };
  const lines: string[] = [];
  const ask = async () => {
    if (said.standings === null) throw new Error("away");
    return { partnerStandings: said.standings };
  };
  const register = await PartnerRegister.open({ ask, log: createLog({}, (line) => lines.push(line)) });
  onTestFinished(() => register.close());
  const say = async (standings: Standing[] | null) => {
    said.standings = standings;
    await register.refresh();
  };
  return { register, say, lines };
}

const standing = (status: Standing["status"] = "ACTIVE", ...scopes: string[]): Standing => ({
  ...{ client: "tax", status, scopes: ["partner:Partner_1", ...scopes] },
});

const principal = (claims: Record<string, unknown>, ...policies: string[]): Principal => ({
  ...{ isSignedIn: true, expiresAt: null, claims, grants: { scopes: new Set<string>(), policies: new Set(policies) } },
});
const tax = principal({ sub: "tax" }, "PARTNER");

function refusalOf(act: () => unknown): string {
  try {
    act();
    return "admitted";
  } catch (error) {
    return error instanceof Refusal ? `${error.status} ${error.code}` : String(error);
  }
}

test("a partner comes in with what it may read, the same object for the same token", async () => {
  const { register } = await openRegister([standing("ACTIVE", READ)]);

  const admitted = register.admit(tax);

  expect(admitted.scopes).toEqual(["partner:Partner_1", READ]);
  expect(register.admit(tax)).toBe(admitted);
});

test.each<[Standing["status"], string]>([
  ["REGISTERED", "403 PARTNER_NOT_YET"],
  ["SUSPENDED", "403 PARTNER_SUSPENDED"],
  ["ENDED", "403 PARTNER_ENDED"],
])("a partner that is %s is refused: %s", async (status, expected) => {
  const { register } = await openRegister([standing(status)]);

  expect(refusalOf(() => register.admit(tax))).toBe(expected);
});

test.each<[string, Principal, string]>([
  ["by its client_id", principal({ sub: "f1e2", client_id: "tax" }, "PARTNER"), "admitted"],
  ["by its azp", principal({ sub: "f1e2", azp: "tax" }, "PARTNER"), "admitted"],
  [
    "not by its sub where a client is named",
    principal({ sub: "tax", client_id: "x" }, "PARTNER"),
    "403 PARTNER_UNKNOWN",
  ],
  ["unregistered", principal({ sub: "stranger" }, "PARTNER"), "403 PARTNER_UNKNOWN"],
])("a partner is known %s", async (_, asks, expected) => {
  const { register } = await openRegister([standing()]);

  expect(refusalOf(() => register.admit(asks))).toBe(expected);
});

test.each<[string, Principal]>([
  ["a person", principal({ sub: "mai" }, "CLERK")],
  ["a person at a partner's page", principal({ sub: "mai", azp: "tax" }, "CITIZEN")],
  ["a system without the role", principal({ sub: "search", client_id: "search" })],
])("%s is none of its business", async (_, asks) => {
  const { register } = await openRegister([standing("SUSPENDED")]);

  expect(register.admit(asks)).toBe(asks);
});

test("what hangs on a partner ends when it stands otherwise, and only then", async () => {
  const other: Standing = { ...standing(), client: "land" };
  const { register, say } = await openRegister([standing(), other]);
  const before = register.admit(tax);
  const neighbour = register.admit(principal({ sub: "land" }, "PARTNER"));
  await say([standing(), other]);
  expect(before.changed?.aborted).toBe(false);

  await say([standing("ACTIVE", READ), other]);

  expect([before.changed?.aborted, neighbour.changed?.aborted]).toEqual([true, false]);
  expect(register.admit(tax)).not.toBe(before);
  expect(register.admit(tax).scopes).toContain(READ);
});

test("while partners cannot be read, those known go on and nobody else comes in", async () => {
  const { register, say, lines } = await openRegister([standing()]);
  const before = register.admit(tax);

  await say(null);
  await say(null);

  expect(register.admit(tax)).toBe(before);
  expect(refusalOf(() => register.admit(principal({ sub: "new" }, "PARTNER")))).toBe("403 PARTNER_UNKNOWN");
  expect(register.ageSeconds).toBe(0);
  expect(lines).toHaveLength(1);
});

test("where none were ever read, no partner comes in", async () => {
  const { register, say } = await openRegister(null);

  expect(refusalOf(() => register.admit(tax))).toBe("503 IDENTITY_UNAVAILABLE");
  expect(register.ageSeconds).toBe(null);
  await say([standing()]);
  expect(refusalOf(() => register.admit(tax))).toBe("admitted");
});
