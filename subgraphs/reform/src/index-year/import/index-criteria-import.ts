import { stableId } from "@lienthong/kernel/domain/id.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import type { ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { INDEX_FIELDS, REFORM_INDICES, type ReformIndex, SCORING } from "../index.rules.js";
import type { IndexCriterionRow } from "../index.table.js";
import { decimal } from "./decimal.js";

/** The id that a criterion always has. */
export const criterionIdOf = (index: ReformIndex, code: string): string => stableId("IndexCriterion", index, code);

/** The criteria of the indices of reform. */
export const indexCriteriaImport: ImportKind<Omit<IndexCriterionRow, "version">> = {
  kind: "index-criteria",
  description: "Criteria of indices of reform, with the years in which they are used",
  required: ["index", "code", "position", "field", "name", "max_score", "scored_by", "first_year", "origin", "source"],
  optional: ["last_year"],

  read(record) {
    const cells = cellsOf(record);
    const index = cells.word("index", REFORM_INDICES);
    const code = cells.text("code");
    return cells.rowOr({
      ...{ id: criterionIdOf(index, code), index, code, position: cells.number("position") },
      field: cells.word("field", INDEX_FIELDS),
      name: cells.text("name"),
      maxScore: decimal(record, cells, "max_score"),
      scoredBy: cells.word("scored_by", SCORING),
      firstYear: cells.number("first_year"),
      lastYear: record.values.last_year ? cells.number("last_year") : null,
      origin: cells.word("origin", ORIGINS),
      source: cells.text("source"),
    });
  },

  check: async () => [],

  write: (context, rows, progress) =>
    storeRecords(context, {
      table: "index_criterion",
      rows: rows.map(({ row }) => row),
      events: { isNew: "IndexCriterionRecorded", isChanged: "IndexCriterionCorrected" },
      organisationOf: () => null,
      progress,
    }),
};
