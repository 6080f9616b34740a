import { stableId } from "@lienthong/kernel/domain/id.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { fault, type ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { CERTAINTIES } from "@lienthong/kernel/service/schema/certainty.js";
import type { DirectiveRow } from "../directive.table.js";

type ImportedDirective = Omit<DirectiveRow, "version" | "assignmentCount">;

/** The id that the citation of a directive always gives. */
export const directiveIdOf = (citation: string): string => stableId("Directive", citation);

/** Directives that set a programme of reform going. */
export const directivesImport: ImportKind<ImportedDirective> = {
  kind: "directives",
  description: "Directives on reform, with the days of their programme",
  required: ["citation", "title", "issuer_key", "issued_on", "programme_from", "programme_to", "certainty", "source"],

  read(record) {
    const cells = cellsOf(record);
    const citation = cells.text("citation");
    return cells.rowOr({
      id: directiveIdOf(citation),
      citation,
      title: cells.text("title"),
      issuerId: cells.body("issuer_key"),
      issuedOn: cells.day("issued_on"),
      programmeFrom: cells.day("programme_from"),
      programmeTo: cells.day("programme_to"),
      certainty: cells.word("certainty", CERTAINTIES),
      source: cells.text("source"),
    });
  },

  async check(_context, rows) {
    return rows
      .filter(({ row }) => row.programmeTo <= row.programmeFrom)
      .map(({ record }) =>
        fault(
          record,
          "programme_to",
          "ENDS_BEFORE_START",
          "The programme has no day.",
          "Write the first day after it.",
        ),
      );
  },

  write: (context, rows, progress) =>
    storeRecords(context, {
      table: "directive",
      rows: rows.map(({ row }) => row),
      events: { isNew: "DirectiveRecorded", isChanged: "DirectiveCorrected" },
      organisationOf: ({ issuerId }) => issuerId,
      progress,
    }),
};
