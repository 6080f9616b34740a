import { stableId } from "@lienthong/kernel/domain/id.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it, test } from "vitest";
import { type Proposal, refusalsToProposal } from "./proposal.rules.js";

const TODAY = plainDate("2026-11-23");
const proposal: Proposal = {
  title: "Quy định giá đất năm 2027",
  type: "DECISION",
  issuer: stableId("Organisation", "ninh-binh.ubnd.2025"),
  issuerName: "UBND tỉnh Ninh Bình",
  issuerKind: "PROVINCE_COMMITTEE",
  draftingBody: stableId("Organisation", "ninh-binh.so-nong-nghiep-va-moi-truong.2025"),
  committee: stableId("Organisation", "ninh-binh.ubnd.2025"),
  proposedOn: plainDate("2026-11-02"),
  dueOn: plainDate("2027-01-10"),
};

it("a proposal that is whole is taken", () => {
  expect(refusalsToProposal(proposal, TODAY)).toEqual([]);
});

test.each([
  ["without a title", { title: "  " }, "MISSING_VALUE", "title"],
  ["with an endless title", { title: "a".repeat(1001) }, "INVALID_VALUE", "title"],
  ["by what is not a body", { draftingBody: "LegalDocument_00000000000000000000" }, "INVALID_VALUE", "draftingBody"],
  ["for an issuer of another level", { issuerKind: "MINISTRY" }, "WRONG_KIND", "issuerName"],
  ["of a resolution by a Committee", { type: "RESOLUTION" }, "WRONG_KIND", "type"],
  ["of a decision by a Council", { issuerKind: "PROVINCE_COUNCIL" }, "WRONG_KIND", "type"],
  ["made tomorrow", { proposedOn: plainDate("2026-11-24") }, "INVALID_VALUE", "on"],
  ["older than the laws recorded", { proposedOn: plainDate("2016-06-30") }, "INVALID_VALUE", "on"],
  ["due before it was made", { dueOn: plainDate("2026-11-01") }, "BEFORE_START", "dueOn"],
] as const)("a proposal %s is refused", (_, change, code, field) => {
  expect(refusalsToProposal({ ...proposal, ...change }, TODAY)).toMatchObject([{ code, field: [field] }]);
});
