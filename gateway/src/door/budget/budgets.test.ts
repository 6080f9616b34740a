import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { ANONYMOUS, type Principal } from "../identity/principal.js";
import { Budgets } from "./budgets.js";
import { memoryBudgets } from "./memory-budgets.js";

const NOON = Date.UTC(2026, 10, 23, 12, 0, 15);
const signedIn = (sub: string): Principal => ({ ...ANONYMOUS, isSignedIn: true, claims: { sub } });
const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } }) as unknown as IncomingMessage;

function openBudgets(proxies = 0) {
  const clock = { now: NOON };
  const budgets = new Budgets({
    store: memoryBudgets(),
    budget: 100,
    signedInBudget: 300,
    proxies,
    now: () => clock.now,
  });
  const spend = (cost: number, request = from("10.0.0.1"), principal: Principal = ANONYMOUS) => {
    try {
      budgets.charge(principal, request, cost);
      return null;
    } catch (error) {
      return error;
    }
  };
  return { clock, spend };
}

test("a budget holds until the minute is over; what it does not hold is not booked", () => {
  const { clock, spend } = openBudgets();

  expect(spend(90)).toBe(null);
  expect(spend(11)).toMatchObject({
    status: 429,
    headers: { "retry-after": "45" },
    errors: [{ extensions: { code: "BUDGET_SPENT", refillsAt: "2026-11-23T12:01:00.000Z" } }],
  });
  expect(spend(10)).toBe(null);
  expect(spend(1)).not.toBe(null);
  clock.now += 45_000;
  expect(spend(100)).toBe(null);
});

test("each principal has a budget of its own, wherever it comes from", () => {
  const { spend } = openBudgets();

  expect(spend(300, from("10.0.0.1"), signedIn("mai"))).toBe(null);
  expect(spend(1, from("10.0.0.2"), signedIn("mai"))).not.toBe(null);
  expect(spend(300, from("10.0.0.1"), signedIn("an"))).toBe(null);
  expect(spend(100, from("10.0.0.1"))).toBe(null);
});

test.each([
  ["another address", from("10.0.0.2"), 0, false],
  ["the same address, written for IPv6", from("::ffff:10.0.0.1"), 0, true],
  ["a made-up header, where there is no proxy", from("10.0.0.1", "8.8.8.8"), 0, true],
  ["a client behind our proxy", from("10.0.0.9", "10.0.0.1"), 1, true],
  ["a made-up address before the one our proxy saw", from("10.0.0.9", "8.8.8.8, 10.0.0.1"), 1, true],
  ["another client behind our proxy", from("10.0.0.9", "10.0.0.2"), 1, false],
])("%s: shares the budget of 10.0.0.1: %o", (_who, request, proxies, shares) => {
  const { spend } = openBudgets(proxies);
  spend(100, proxies ? from("10.0.0.9", "10.0.0.1") : from("10.0.0.1"));

  expect(spend(1, request) !== null).toBe(shares);
});

test("addresses of one IPv6 network share a budget", () => {
  const { spend } = openBudgets();
  spend(100, from("2001:db8:0:1::1"));

  expect(spend(1, from("2001:db8:0:1:ffff::9"))).not.toBe(null);
  expect(spend(1, from("2001:db8:0:2::1"))).toBe(null);
});
