import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import type { ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { CERTAINTIES } from "@lienthong/kernel/service/schema/certainty.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { REFORM_INDICES } from "../index.rules.js";
import type { IndexYearRow } from "../index.table.js";
import { indexYearIdOf } from "../save-score.js";
import { optionalDecimal } from "./decimal.js";

/** Published results of bodies in indices of reform. */
export const indexYearsImport: ImportKind<Omit<IndexYearRow, "version">> = {
  kind: "index-years",
  description: "Bodies in years of an index of reform, with the published results",
  required: ["organisation", "index", "year", "certainty", "origin", "source"],
  optional: ["percent", "rank", "of", "self_score", "appraised_score"],

  read(record) {
    const cells = cellsOf(record);
    const organisationId = cells.body("organisation");
    const index = cells.word("index", REFORM_INDICES);
    const year = cells.number("year");
    const whole = (column: string) => (record.values[column] ? cells.number(column) : null);
    return cells.rowOr({
      ...{ id: indexYearIdOf(organisationId, index, year), organisationId, index, year },
      publishedPercent: optionalDecimal(record, cells, "percent"),
      publishedRank: whole("rank"),
      rankedOf: whole("of"),
      publishedSelfScore: optionalDecimal(record, cells, "self_score"),
      publishedAppraisedScore: optionalDecimal(record, cells, "appraised_score"),
      certainty: cells.word("certainty", CERTAINTIES),
      origin: cells.word("origin", ORIGINS),
      source: cells.text("source"),
    });
  },

  check: async () => [],

  write: (context, rows, progress) =>
    storeRecords(context, {
      table: "index_year",
      rows: rows.map(({ row }) => row),
      events: { isNew: "IndexYearRecorded", isChanged: "IndexYearCorrected" },
      organisationOf: ({ organisationId }) => organisationId,
      progress,
    }),
};
