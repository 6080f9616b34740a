import {
  type RatingRow,
  RatingTable,
  type SatisfactionCounterRow,
  SatisfactionCounterTable,
} from "../satisfaction/satisfaction.table.js";
import { type CounterRow, CounterTable } from "../statistics/counter/counter.table.js";
import { type ApplicantRow, ApplicantTable } from "./applicant.table.js";
import { type DossierRow, DossierTable } from "./dossier.table.js";
import { type DossierActRow, DossierActTable } from "./dossier-act.table.js";
import {
  type ResponsibilityRow,
  ResponsibilityTable,
  type TransferProcedureRow,
  TransferProcedureTable,
  type TransferRow,
  TransferTable,
} from "./transfer/transfer.table.js";

/** The tables of dossiers and all that hangs on them. */
export const DOSSIER_TABLES = [
  DossierTable,
  DossierActTable,
  ApplicantTable,
  TransferTable,
  TransferProcedureTable,
  ResponsibilityTable,
  CounterTable,
  RatingTable,
  SatisfactionCounterTable,
];

export interface DossierRows {
  dossier: DossierRow;
  dossier_act: DossierActRow;
  dossier_applicant: ApplicantRow;
  dossier_transfer: TransferRow;
  dossier_transfer_procedure: TransferProcedureRow;
  dossier_responsibility: ResponsibilityRow;
  dossier_counter: CounterRow;
  satisfaction_rating: RatingRow;
  satisfaction_counter: SatisfactionCounterRow;
}
