import { expect, it } from "vitest";
import { refusalToTarget } from "./outbound.js";

it("a name is refused at save where it leads inside, and taken where nobody knows it yet", async () => {
  const leadingTo = (address: string) => ({ openHosts: [], resolve: async () => [{ address, family: 4 }] });
  const unknown = { openHosts: [], resolve: () => Promise.reject(new Error("no such name")) };

  expect(await refusalToTarget("https://rebound.example.vn/", leadingTo("10.0.0.1"))).toMatchObject({ field: ["url"] });
  expect(await refusalToTarget("https://partner.example.vn/", leadingTo("1.1.1.1"))).toBeNull();
  expect(await refusalToTarget("https://later.example.vn/", unknown)).toBeNull();
});
