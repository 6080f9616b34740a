import type { ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { recordParts } from "../../import/record-parts.js";
import {
  faultsOfOwners,
  faultsOfRepeats,
  type PartLine,
  readOwner,
  rowsByEdition,
} from "../../import/resolve-editions.js";
import { RowReader } from "../../import/row-reader.js";
import { storeParts } from "../../import/store-parts.js";
import type { EvidenceRow } from "../edition-parts.table.js";
import { partIdOf } from "../procedure-ids.js";

interface EvidenceLine extends PartLine {
  facts: Omit<EvidenceRow, "id" | "version" | "editionId" | "position">;
}

const OWNER = "procedure_code";

/** What applicants hand in, procedure by procedure. */
export const evidencesImport: ImportKind<EvidenceLine> = {
  kind: "dossier-components",
  description: "Components of dossiers: what applicants hand in, in how many originals and copies",
  required: [OWNER, "component_name"],
  optional: [
    "case_name",
    "component_code",
    "original_qty",
    "copy_qty",
    "required",
    "has_e_form",
    "is_result_of_other_procedure",
    "valid_from",
  ],

  read(record) {
    const read = new RowReader(record);
    const owner = readOwner(read, OWNER);
    const facts = {
      caseName: read.words("case_name"),
      code: read.words("component_code"),
      name: read.needed("component_name", "Name the component, or leave the row out."),
      originals: read.count("original_qty") ?? 0,
      copies: read.count("copy_qty") ?? 0,
      // The portal leaves this flag at 0 everywhere: only a 1 says something.
      required: read.flag("required") === 1 ? 1 : null,
      hasForm: read.flag("has_e_form") ?? 0,
      isOutput: read.flag("is_result_of_other_procedure") ?? 0,
    };
    return read.outcome(() => ({ ...owner, facts }));
  },

  async check(context, rows) {
    return [...(await faultsOfOwners(context, rows, OWNER)), ...faultsOfRepeats(rows, "component_name")];
  },

  async write(context, rows, progress) {
    const lines = await rowsByEdition(context, rows);
    const stored = await storeParts(
      context,
      {
        table: "evidence",
        rows: [...lines].flatMap(([{ id: editionId }, list]) =>
          list.map(({ facts }, at) => ({
            id: partIdOf("Evidence", editionId, at + 1),
            editionId,
            position: at + 1,
            ...facts,
          })),
        ),
        editionIds: [...lines.keys()].map(({ id }) => id),
      },
      progress,
    );
    await recordParts(context, lines.keys(), stored.changed, "evidences");
    return stored.counts;
  },

  notes(rows) {
    const empty = rows.filter(({ row: { facts } }) => facts.originals + facts.copies === 0).length;
    return empty === 0 ? [] : [`${empty} components ask for neither an original nor a copy: most are headings.`];
  },
};
