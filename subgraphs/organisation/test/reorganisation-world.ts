import { fold, sortKeyVietnamese } from "@lienthong/kernel/domain/fold.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { FunctionHoldingTable, PublicFunctionTable } from "../src/function/function.table.js";
import { HeadcountTable } from "../src/headcount/headcount.table.js";
import { MembershipTable, OfficialTable } from "../src/membership/membership.table.js";
import { IdentifierTable } from "../src/organisation/identifier.table.js";
import { PostTable } from "../src/post/post.table.js";
import { addBody, bodyId } from "./bodies.js";

const FROM = plainDate("2021-01-01");
const TEST = { origin: "SYNTHETIC" as const, source: "test" };

/** Two departments with a branch, functions, a head and a code; two public service units with staff. `w` keeps worlds apart. */
export async function addReorganisationWorld(context: RequestContext, w: string): Promise<void> {
  const { em } = context;
  addBody(context, `${w}committee`, { kind: "COMMITTEE" });
  const below = { parent: `${w}committee` };
  const plan = addBody(context, `${w}plan`, { ...below, name: "Sở Kế hoạch và Đầu tư" });
  const money = addBody(context, `${w}money`, { ...below, name: "Sở Tài chính" });
  addBody(context, `${w}home`, { ...below, name: "Sở Nội vụ" });
  addBody(context, `${w}branch`, { kind: "SUB_DEPARTMENT", name: "Chi cục Quy hoạch", parent: `${w}plan` });
  await em.flush();

  addFunction(context, `${w}planning`, "Kế hoạch và đầu tư", plan);
  addFunction(context, `${w}budget`, "Ngân sách", money);
  em.create(IdentifierTable, {
    ...{ id: `${w}code`, organisationId: plan, scheme: "OTHER", value: `${w}SKHDT`, validFrom: FROM },
    ...{ certainty: "CERTAIN", source: "test" },
  });
  const post = { organisationId: plan, title: "Giám đốc", leadership: "HEAD" as const, rank: 1, seats: 1 };
  em.create(PostTable, { id: `Post_${w}director`, ...post, validFrom: FROM, ...TEST });
  em.create(OfficialTable, { id: `Official_${w}`, displayName: "Cán bộ mẫu 0001", ...TEST });
  const seat = { postId: `Post_${w}director`, officialId: `Official_${w}` };
  em.create(MembershipTable, { id: `Membership_${w}`, ...seat, validFrom: FROM, ...TEST });
  for (const [unit, number] of [["a", 30] as const, ["b", 20] as const]) addUnit(context, w, unit, number);
  await em.flush();
}

export const functionId = (key: string) => stableId("PublicFunction", key);

function addFunction({ em }: RequestContext, key: string, name: string, organisationId: string): void {
  const known = { certainty: "CERTAIN" as const, source: "test" };
  const names = { name, foldedName: fold(name), sortName: sortKeyVietnamese(name) };
  em.create(PublicFunctionTable, { id: functionId(key), ...names, ...known });
  const holding = { functionId: functionId(key), organisationId, validFrom: FROM };
  em.create(FunctionHoldingTable, { id: stableId("FunctionHolding", key), ...holding, ...known });
}

function addUnit(context: RequestContext, w: string, unit: string, number: number): void {
  const key = `${w}unit-${unit}`;
  const place = { kind: "PUBLIC_SERVICE_UNIT" as const, parent: `${w}home` };
  const organisationId = addBody(context, key, { ...place, name: `Trung tâm ${unit.toUpperCase()}` });
  context.em.create(HeadcountTable, {
    ...{ id: `Headcount_${key}`, organisationId, year: 2026, quantity: "PUBLIC_EMPLOYEES", part: "MAIN" },
    ...{ stage: "ASSIGNED", number, validFrom: plainDate("2026-01-01"), ...TEST },
  });
}

/** The day on which the changes of these worlds take effect, and their decision. */
export const DAY = "2026-03-01";
export const DECISION = { number: "07/NQ-HĐND", decidedOn: "2026-02-20" };

/** Inputs of `reorganise` in the world `w`. */
export function inputsOf(w: string) {
  const id = (key: string) => bodyId(`${w}${key}`);
  const change = (kind: string, originals: string[], more: object) => ({
    ...{ kind, effectiveOn: DAY, decision: DECISION, originalIds: originals.map(id), ...more },
  });
  const finance = {
    ...{ key: "new", name: "Sở Tài chính", kind: "SPECIALISED_AGENCY", level: "PROVINCE", parentId: id("committee") },
  };
  const consolidation = (more: object = {}) =>
    change("CONSOLIDATE", ["plan", "money"], {
      newOrganisations: [finance],
      successions: ["plan", "money"].map((key) => ({ originalId: id(key), to: "new", extent: "FULL" })),
      functionMoves: ["planning", "budget"].map((key) => ({ functionId: functionId(`${w}${key}`), to: "new" })),
      ...more,
    });
  return { id, change, finance, consolidation };
}
