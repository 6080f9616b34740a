import { stableId } from "@lienthong/kernel/domain/id.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import type { ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { CERTAINTIES } from "@lienthong/kernel/service/schema/certainty.js";
import type { DirectedDocumentRow } from "../directive.table.js";
import { directiveIdOf } from "./directives-import.js";
import { faultsOfDirective } from "./of-directive.js";

/** The documents whose implementation a directive directs. */
export const directedDocumentsImport: ImportKind<Omit<DirectedDocumentRow, "version">> = {
  kind: "directed-documents",
  description: "The documents whose implementation a directive directs, with the days for which they plan",
  required: ["directive", "position", "citation", "period_from", "period_to", "certainty", "source"],

  read(record) {
    const cells = cellsOf(record);
    const directive = cells.text("directive");
    const position = cells.number("position");
    return cells.rowOr({
      id: stableId("DirectedDocument", directive, String(position)),
      directiveId: directiveIdOf(directive),
      position,
      citation: cells.text("citation"),
      periodFrom: cells.day("period_from"),
      periodTo: cells.day("period_to"),
      certainty: cells.word("certainty", CERTAINTIES),
      source: cells.text("source"),
    });
  },

  check: faultsOfDirective,

  write: (context, rows, progress) =>
    storeRecords(context, {
      table: "directed_document",
      rows: rows.map(({ row }) => row),
      events: { isNew: "DirectedDocumentRecorded", isChanged: "DirectedDocumentCorrected" },
      organisationOf: () => null,
      progress,
    }),
};
