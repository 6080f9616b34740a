import type { ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { checkDossiers } from "./check-dossiers.js";
import { type DossierLine, OPTIONAL_COLUMNS, REQUIRED_COLUMNS, readDossier } from "./dossier-line.js";
import { storeDossiers } from "./store-dossiers.js";

/**
 * Dossiers with their history, a row a dossier:
 * - `code`, `source_system` (PROVINCIAL when left out), `procedure_code`, `case_code`, `submission_method`;
 * - `body`: the key or id of the body that received it; `commune`, `district`, `province`: where its matter lay, each
 *   the code and first day of an area (13726/2004-08-31) or its id;
 * - `acts`: the history, see history.rules; `time_amount` and `time_unit` where another time than the published one holds;
 * - `source_sequence` and `source_updated_at`: needed where another system owns the dossier;
 * - `origin` (SOURCE when left out), `applicant_kind` and `applicant_name`: of made-up dossiers only; `source`.
 */
export const dossiersImport: ImportKind<DossierLine> = {
  kind: "dossiers",
  description: "Dossiers with all that was done to them: one row a dossier, its history in the column acts",
  required: REQUIRED_COLUMNS,
  optional: OPTIONAL_COLUMNS,
  read: readDossier,
  check: checkDossiers,
  write: (context, rows, progress) =>
    storeDossiers(
      context,
      rows.map(({ row }) => row),
      progress,
    ),
};
