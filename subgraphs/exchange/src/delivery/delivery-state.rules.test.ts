import { expect, it } from "vitest";
import { deliveryStateOf } from "./delivery-state.rules.js";

const T1 = "2026-11-23T05:00:00.000Z";

it.each([
  ["WAITING", { deliveredAt: null, givenUpAt: null, askedAt: null }],
  ["DELIVERED", { deliveredAt: T1, givenUpAt: null, askedAt: null }],
  ["GIVEN_UP", { deliveredAt: null, givenUpAt: T1, askedAt: null }],
  ["WAITING", { deliveredAt: T1, givenUpAt: null, askedAt: T1 }],
  ["WAITING", { deliveredAt: null, givenUpAt: T1, askedAt: T1 }],
] as const)("a message is %s by %o", (state, facts) => {
  expect(deliveryStateOf(facts)).toBe(state);
});
