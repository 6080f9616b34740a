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
import { citedBasis } from "../citation.rules.js";
import type { EditionRow } from "../procedure.table.js";
import { partIdOf } from "../procedure-ids.js";

interface LegalBasisLine extends PartLine {
  text: string;
  title: string | null;
}

const OWNER = "procedure_code";

/** The documents that procedures rest on, by their numbers. */
export const legalBasisImport: ImportKind<LegalBasisLine> = {
  kind: "procedure-legal-basis",
  description: "Documents that procedures rest on, as they cite them",
  required: [OWNER, "document_number"],
  optional: ["document_title", "valid_from"],

  read(record) {
    const read = new RowReader(record);
    const owner = readOwner(read, OWNER);
    const text = read.needed("document_number", "Give the number of the document as published.");
    return read.outcome(() => ({ ...owner, text, title: read.words("document_title") }));
  },

  async check(context, rows) {
    return [...(await faultsOfOwners(context, rows, OWNER)), ...faultsOfRepeats(rows, "document_number")];
  },

  async write(context, rows, progress) {
    const lines = await rowsByEdition(context, rows);
    const stored = await storeParts(
      context,
      {
        table: "legal_basis",
        rows: [...lines].flatMap(([edition, list]) => list.map((line, at) => basisRow(edition, line, at + 1))),
        editionIds: [...lines.keys()].map(({ id }) => id),
      },
      progress,
    );
    await recordParts(context, lines.keys(), stored.changed, "legalBasis");
    return stored.counts;
  },

  notes(rows) {
    const texts = rows.map(({ row }) => row.text);
    const unreadable = [...new Set(texts.filter((text) => citedBasis(text, null).numberKey === null))].sort();
    const loose = new Set(texts.filter((text) => isLoose(text)));
    return [
      ...(unreadable.length > 0
        ? [`Kept as text, because no number can be read in them: ${unreadable.join("; ")}.`]
        : []),
      ...(loose.size > 0
        ? [`${loose.size} citations need an issuer or a year to name one document; without, they are kept as text.`]
        : []),
      "Whether a cited document is held is for the legal subgraph to say; one that nobody holds stays a text.",
    ];
  },
};

function isLoose(text: string): boolean {
  const { numberKey, citation } = citedBasis(text, null);
  return numberKey !== null && citation === null;
}

function basisRow({ id: editionId, promulgatorName }: EditionRow, { text, title }: LegalBasisLine, position: number) {
  const cited = citedBasis(text, promulgatorName);
  return { id: partIdOf("LegalBasis", editionId, position), editionId, position, text, title, ...cited };
}
