import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { runImport } from "@lienthong/kernel/service/import/run-import.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { competencesImport } from "../src/competence/import/competences-import.js";
import { minimumDaysImport } from "../src/competence/import/minimum-days-import.js";
import { documentPartsImport } from "../src/document/import/document-parts-import.js";
import { documentsImport } from "../src/document/import/documents-import.js";
import { relationsImport } from "../src/relation/import/relations-import.js";

const FOLDER = path.join(import.meta.dirname, "..", "seed");
const KINDS = [competencesImport, minimumDaysImport, documentsImport, documentPartsImport, relationsImport];

/** Fills a database with the seed's documents and what belongs to them: real facts only, no made-up drafts. */
export async function fillWithDocuments(subgraph: Subgraph): Promise<void> {
  for (const kind of KINDS) {
    const { committed, faults } = await runImport(
      subgraph.contextOf(OPERATOR),
      kind,
      path.join(FOLDER, `${kind.kind}.csv`),
    );
    if (!committed) throw new Error(JSON.stringify(faults));
  }
}
