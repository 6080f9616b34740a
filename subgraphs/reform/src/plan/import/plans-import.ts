import { stableId } from "@lienthong/kernel/domain/id.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { fault, type ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { directiveIdOf } from "../../directive/import/directives-import.js";
import { faultsOfDirective } from "../../directive/import/of-directive.js";
import { database } from "../../tables.js";
import type { PlanRow } from "../plan.table.js";
import { PLAN_KINDS, refusalToScope } from "../plan-scope.rules.js";

type ImportedPlan = Omit<PlanRow, "version" | "submittedOn" | "approvedOn" | "actCount" | "itemCount">;

/** The id that a plan's key always gives. */
export const planIdOf = (key: string): string => stableId("AgencyPlan", key);

/** Plans as they were drafted; their items and what was done with them are in files of their own. */
export const plansImport: ImportKind<ImportedPlan> = {
  kind: "plans",
  description: "Plans of bodies for a year or a period",
  required: [
    ...["key", "directive", "organisation_key", "kind", "from_year", "to_year", "title", "drafted_on", "origin"],
    "source",
  ],

  read(record) {
    const cells = cellsOf(record);
    return cells.rowOr({
      id: planIdOf(cells.text("key")),
      directiveId: directiveIdOf(cells.text("directive")),
      organisationId: cells.body("organisation_key"),
      kind: cells.word("kind", PLAN_KINDS),
      fromYear: cells.number("from_year"),
      toYear: cells.number("to_year"),
      title: cells.text("title"),
      draftedOn: cells.day("drafted_on"),
      origin: cells.word("origin", ORIGINS),
      source: cells.text("source"),
    });
  },

  async check(context, rows) {
    const unknown = await faultsOfDirective(context, rows);
    if (unknown.length > 0) return unknown;
    const directives = await database(context).selectFrom("directive").selectAll().execute();
    const stored = await database(context).selectFrom("agency_plan").selectAll().execute();
    const taken = new Map(stored.map((plan) => [scopeOf(plan), plan.id]));
    return rows.flatMap(({ record, row }) => {
      const refused = refusalToScope(row, directives.find(({ id }) => id === row.directiveId)!);
      if (refused !== null) {
        return [fault(record, COLUMNS[refused.field[0]!]!, refused.code, refused.message, "Correct the value.")];
      }
      const other = taken.get(scopeOf(row));
      taken.set(scopeOf(row), row.id);
      if (other === undefined || other === row.id) return [];
      const reason = "The body has another plan for these years.";
      return [fault(record, "key", "ALREADY_EXISTS", reason, "Keep one of them, or use the key it has.")];
    });
  },

  write: (context, rows, progress) =>
    storeRecords(context, {
      table: "agency_plan",
      rows: rows.map(({ row }) => row),
      events: { isNew: "PlanDrafted", isChanged: "PlanCorrected" },
      organisationOf: ({ organisationId }) => organisationId,
      classificationOf: () => "RESTRICTED",
      progress,
    }),
};

const COLUMNS: Readonly<Record<string, string>> = { title: "title", fromYear: "from_year", toYear: "to_year" };

const scopeOf = ({ organisationId, kind, fromYear, toYear }: ImportedPlan) =>
  [organisationId, kind, fromYear, toYear].join();
