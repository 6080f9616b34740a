import { stableId } from "@lienthong/kernel/domain/id.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { fault, type ImportKind, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { taskIdOf } from "../../directive/import/focus-tasks-import.js";
import { faultsOfTask } from "../../directive/import/of-directive.js";
import { planIdOf } from "../../plan/import/plans-import.js";
import type { PlanRow } from "../../plan/plan.table.js";
import { database } from "../../tables.js";
import { planExtended } from "../plan-extended.js";
import { refusalToContent } from "../plan-item.rules.js";
import type { PlanItemRow } from "../plan-item.table.js";

type ImportedItem = Omit<PlanItemRow, "version"> & { coordinators: string[] };

/** What plans say is to be done, and what of it was done. */
export const planItemsImport: ImportKind<ImportedItem> = {
  kind: "plan-items",
  description: "Items of plans: output, lead, coordinators (with |), due day, and when and by what it was shown done",
  required: [
    ...["plan_key", "number", "directive", "task", "output", "lead_key", "coordinator_keys", "due_on", "indicator"],
    ...["target", "dropped_on", "done_on", "evidence", "evidence_citation"],
  ],

  read(record) {
    const cells = cellsOf(record);
    const planKey = cells.text("plan_key");
    const number = cells.number("number");
    const doneOn = cells.optionalDay("done_on");
    const evidence = cells.optionalText("evidence");
    if ((doneOn === null) !== (evidence === null)) {
      cells.fault(
        "evidence",
        "INCOMPLETE",
        "A day of completion and its evidence belong together.",
        "Fill both or none.",
      );
    }
    const coordinators = (record.values.coordinator_keys ?? "").split("|").filter((key) => key !== "");
    return cells.rowOr({
      id: stableId("PlanItem", planKey, String(number)),
      planId: planIdOf(planKey),
      number,
      taskId: taskIdOf(cells.text("directive"), cells.number("task")),
      output: cells.text("output"),
      leadId: cells.body("lead_key"),
      coordinators: coordinators.map((key) => stableId("Organisation", key)),
      dueOn: cells.day("due_on"),
      indicator: cells.optionalText("indicator"),
      target: cells.optionalText("target"),
      droppedOn: cells.optionalDay("dropped_on"),
      doneOn,
      evidence,
      evidenceCitation: cells.optionalText("evidence_citation"),
    });
  },

  async check(context, rows) {
    const plans = await plansOf(context, rows);
    const faults = await faultsOfTask(context, rows);
    return [...faults, ...rows.flatMap((each) => faultsOfItem(each, plans.get(each.row.planId), context.today))];
  },

  async write(context, rows, progress) {
    const items = rows.map(({ row: { coordinators: _, ...item } }) => item);
    const plans = await plansOf(context, rows);
    const counts = await storeRecords(context, {
      table: "plan_item",
      rows: items,
      events: { isNew: "PlanItemAdded", isChanged: "PlanItemCorrected" },
      organisationOf: ({ planId }) => plans.get(planId)!.organisationId,
      classificationOf: ({ planId }) => (plans.get(planId)!.submittedOn === null ? "RESTRICTED" : "PUBLIC"),
      progress,
    });
    await upsertRows(
      context.em,
      "plan_item_coordinator",
      rows.flatMap(({ row }) => coordinatorRows(row)),
    );
    await raiseItemCounts(context, items, plans);
    return counts;
  },
};

function faultsOfItem({ record, row }: ReadRow<ImportedItem>, plan: PlanRow | undefined, today: string): RowFault[] {
  if (plan === undefined) {
    return [fault(record, "plan_key", "UNKNOWN_PLAN", "No plan has this key.", "Import the plan first.")];
  }
  if (row.doneOn !== null && row.doneOn > today) {
    return [fault(record, "done_on", "INVALID_VALUE", "The day lies ahead.", "Write the day on which it was done.")];
  }
  const refused = refusalToContent({ ...row, lead: row.leadId }, plan, []);
  return refused === null
    ? []
    : [fault(record, COLUMNS[refused.field[0]!]!, refused.code, refused.message, "Correct the value.")];
}

const COLUMNS: Readonly<Record<string, string>> = {
  output: "output",
  indicator: "indicator",
  target: "target",
  coordinators: "coordinator_keys",
  dueOn: "due_on",
};

async function plansOf(context: RequestContext, rows: readonly ReadRow<ImportedItem>[]) {
  const ids = new Set(rows.map(({ row }) => row.planId));
  const plans = await database(context).selectFrom("agency_plan").selectAll().execute();
  return new Map(plans.filter(({ id }) => ids.has(id)).map((plan): [string, PlanRow] => [plan.id, plan]));
}

const coordinatorRows = ({ id: itemId, coordinators }: ImportedItem) =>
  coordinators.map((organisationId) => ({
    id: stableId("PlanItemCoordinator", itemId, organisationId),
    itemId,
    organisationId,
  }));

/** A plan's next item by command follows on the highest number of the file. */
async function raiseItemCounts(
  context: RequestContext,
  items: readonly { planId: string; number: number }[],
  plans: ReadonlyMap<string, PlanRow>,
) {
  const raised = [...Map.groupBy(items, ({ planId }) => planId)].map(([id, own]) => ({
    id,
    itemCount: Math.max(plans.get(id)!.itemCount, ...own.map(({ number }) => number)),
  }));
  const { changes } = await upsertRows(context.em, "agency_plan", raised);
  const happenings = changes.map(({ id, version }) => planExtended(plans.get(id)!, version));
  await recordEvents(context, context.em, happenings);
}
