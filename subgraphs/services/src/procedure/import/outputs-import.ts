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
import { partIdOf } from "../procedure-ids.js";

interface OutputLine extends PartLine {
  outputCode: string | null;
  name: string;
}

const OWNER = "procedure_code";

/** What procedures give. */
export const outputsImport: ImportKind<OutputLine> = {
  kind: "procedure-outputs",
  description: "Outputs of procedures: what an applicant gets",
  required: [OWNER, "result_name"],
  optional: ["result_code", "valid_from"],

  read(record) {
    const read = new RowReader(record);
    const owner = readOwner(read, OWNER);
    const name = read.needed("result_name", "Name the output, or leave the row out.");
    return read.outcome(() => ({ ...owner, outputCode: read.words("result_code"), name }));
  },

  async check(context, rows) {
    return [...(await faultsOfOwners(context, rows, OWNER)), ...faultsOfRepeats(rows, "result_name")];
  },

  async write(context, rows, progress) {
    const lines = await rowsByEdition(context, rows);
    const outputs = [...lines].flatMap(([{ id: editionId }, list]) =>
      list.map(({ outputCode, name }, at) => {
        const position = at + 1;
        return { id: partIdOf("ProcedureOutput", editionId, position), editionId, position, code: outputCode, name };
      }),
    );
    const editionIds = [...lines.keys()].map(({ id }) => id);
    const stored = await storeParts(context, { table: "procedure_output", rows: outputs, editionIds }, progress);
    await recordParts(context, lines.keys(), stored.changed, "outputs");
    return stored.counts;
  },
};
