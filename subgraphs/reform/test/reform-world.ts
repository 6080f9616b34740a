import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { type FindBodyScope, onlyItself } from "@lienthong/kernel/service/body-scope.js";
import type { Engine } from "@lienthong/kernel/service/database/database-config.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { seedFiles } from "@lienthong/kernel/service/seed.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { ENGINES, openTestSubgraph } from "@lienthong/tests/support/each-engine.js";
import { done, who } from "@lienthong/tests/support/give-command.js";
import { afterAll, beforeAll, describe } from "vitest";
import { directedDocumentsImport } from "../src/directive/import/directed-documents-import.js";
import { directiveIdOf, directivesImport } from "../src/directive/import/directives-import.js";
import { focusTasksImport, taskIdOf } from "../src/directive/import/focus-tasks-import.js";
import { reform } from "../src/reform.subgraph.js";

export const body = (key: string): string => stableId("Organisation", key);

export const INDUSTRY = body("ninh-binh.so-cong-thuong.2025");
/** The department of Nam Định, which that of Ninh Bình took over whole. */
export const OLD_INDUSTRY = body("nam-dinh.so-cong-thuong");
export const FINANCE = body("ninh-binh.so-tai-chinh.2025");
export const HOME_AFFAIRS = body("ninh-binh.so-noi-vu.2025");
export const CHAIRMAN = body("ninh-binh.chu-tich-ubnd.2025");

export const CITATION = "34/CT-UBND (UBND tỉnh Nam Định, 2021)";
export const APPROVAL = "15/QĐ-UBND (UBND tỉnh Ninh Bình, 2026)";
export const DIRECTIVE = directiveIdOf(CITATION);
export const task = (number: number): string => taskIdOf(CITATION, number);

export const clerk = who("CLERK", INDUSTRY);
export const head = who("HEAD", INDUSTRY);
export const oldClerk = who("CLERK", OLD_INDUSTRY);
export const financeClerk = who("CLERK", FINANCE);
export const homeAffairs = who("HOME_AFFAIRS", HOME_AFFAIRS);
export const chairman = who("CHAIRMAN", CHAIRMAN);

/** What `addPlanItem` needs of an item. */
export const item = {
  task: task(1),
  output: "Quyết định công bố danh mục thủ tục hành chính",
  lead: INDUSTRY,
  coordinators: [FINANCE],
  dueOn: "2026-06-30",
  target: "100% thủ tục",
};

/** What `draftPlan` needs beside the body. */
export const plan = {
  directive: DIRECTIVE,
  kind: "ANNUAL",
  fromYear: 2026,
  toYear: 2026,
  title: "Kế hoạch cải cách hành chính năm 2026",
};

const bodyScope: FindBodyScope = async (bodyId, on) => {
  const scope = await onlyItself(bodyId, on);
  return bodyId === INDUSTRY ? { ...scope, standsFor: new Set([INDUSTRY, OLD_INDUSTRY]) } : scope;
};

export interface World {
  engine: Engine;
  subgraph(): Subgraph;
  /** Moves the clock to noon of a day in Viet Nam. */
  setDay(day: string): void;
}

/** Describes the same tests once for each engine, each on a database with the directive alone, on days of their own. */
export function eachEngineWithDirective(tests: (world: World) => void): void {
  describe.each(ENGINES)("on %s", (engine) => {
    let open: Subgraph;
    let now = new Date("2026-11-23T05:00:00Z");
    beforeAll(async () => {
      open = await openTestSubgraph(reform, engine, () => now, silentLog, bodyScope);
      await fillDirective(open);
    });
    afterAll(() => open.close());
    tests({
      engine,
      subgraph: () => open,
      setDay: (day) => {
        now = new Date(`${day}T05:00:00Z`);
      },
    });
  });
}

/** Stores the directive, its tasks and documents. */
export function fillDirective(subgraph: Subgraph): Promise<void> {
  const folder = path.join(packageFolder(import.meta.dirname), "seed");
  return seedFiles(subgraph.contextOf(OPERATOR), folder, [
    [directivesImport, "directives.csv"],
    [directedDocumentsImport, "directed-documents.csv"],
    [focusTasksImport, "focus-tasks.csv"],
  ]);
}

/** Fields of a record by its id, as an actor sees them; null when there is none for that actor. */
export async function seen(subgraph: Subgraph, type: string, id: string, fields: string, actor = homeAffairs) {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
  const { data, errors } = await ask(subgraph, query, { of: [{ __typename: type, id }] }, actor);
  if (errors.length > 0) throw new Error(errors.join("; "));
  return (data as { _entities: [Record<string, unknown> | null] })._entities[0];
}

const STEPS = [
  ["SUBMITTED", "submitPlan", { on: "2026-01-05" }],
  ["APPROVED", "approvePlan", { on: "2026-01-15", document: APPROVAL }],
] as const;

let bodies = 0;

/** A body of which no other test has heard, its head, and its plan for 2026 with one item, as far as a step. */
export async function planAt({ subgraph, setDay }: World, step: "DRAFT" | "SUBMITTED" | "APPROVED") {
  bodies += 1;
  const organisation = body(`body-${bodies}`);
  const own = who("HEAD", organisation);
  setDay("2026-01-02");
  const planId = await done(subgraph(), "draftPlan", { ...plan, organisation }, own);
  const itemId = await done(subgraph(), "addPlanItem", { planId, item: { ...item, lead: organisation } }, own);
  setDay("2026-11-23");
  const last = STEPS.findIndex(([reached]) => reached === step);
  for (const [, name, input] of STEPS.slice(0, last + 1)) {
    await done(subgraph(), name, { planId, ...input }, name === "submitPlan" ? own : chairman);
  }
  return { organisation, own, planId, itemId };
}
