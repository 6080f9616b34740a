import { refusalToCitation } from "@lienthong/kernel/domain/given-citation.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { fault, type ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { refusalToOpen } from "../finding.rules.js";
import type { InspectionRow } from "../inspection.table.js";

/** The id that an inspection's key always gives. */
export const inspectionIdOf = (key: string): string => stableId("ReformInspection", key);

/** Inspections of reform work; what they found is in files of its own. */
export const inspectionsImport: ImportKind<Omit<InspectionRow, "version" | "findingCount">> = {
  kind: "reform-inspections",
  description: "Inspections of the reform work of bodies",
  required: ["key", "organisation_key", "inspector_key", "opened_on", "scope", "citation", "origin", "source"],

  read(record) {
    const cells = cellsOf(record);
    return cells.rowOr({
      id: inspectionIdOf(cells.text("key")),
      organisationId: cells.body("organisation_key"),
      inspectorId: cells.optionalBody("inspector_key"),
      openedOn: cells.day("opened_on"),
      scope: cells.text("scope"),
      citation: cells.optionalText("citation"),
      origin: cells.word("origin", ORIGINS),
      source: cells.text("source"),
    });
  },

  async check({ today }, rows) {
    return rows.flatMap(({ record, row }) => {
      const refused = refusalToOpen(row.scope, row.openedOn, today) ?? refusalToCitation(row.citation, "citation");
      if (refused === null) return [];
      const column = refused.field[0] === "on" ? "opened_on" : refused.field[0]!;
      return [fault(record, column, refused.code, refused.message, "Correct the value.")];
    });
  },

  write: (context, rows, progress) =>
    storeRecords(context, {
      table: "reform_inspection",
      rows: rows.map(({ row }) => row),
      events: { isNew: "ReformInspectionOpened", isChanged: "ReformInspectionCorrected" },
      organisationOf: ({ organisationId }) => organisationId,
      progress,
    }),
};
