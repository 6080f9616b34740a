import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { ProcessingTime } from "../../channel/processing-time.rules.js";
import type { EditionRow } from "../procedure.table.js";
import type { BodyRole, Start } from "../procedure-words.js";

/** What an edition says in its own row. */
export type EditionFacts = Omit<
  EditionRow,
  "id" | "version" | "procedureId" | "validFrom" | "validTo" | "start" | "foldedName" | "sortName" | "foldedField"
>;

export interface ImportedBody {
  name: string;
  code: string | null;
  organisationId: string | null;
}

export interface ImportedCase extends ProcessingTime {
  code: string;
}

/** What one line of a list of procedures says; what it leaves out keeps what is stored. */
export interface ProcedureLine {
  code: string;
  /** The first day of the edition it tells of; null where it does not say. */
  day: PlainDate | null;
  start: Start;
  /** The first day on which the edition holds no more, where the line says one. */
  validTo: PlainDate | null;
  facts: Pick<EditionFacts, "name" | "source" | "certainty"> & Partial<EditionFacts>;
  bodies: Partial<Record<BodyRole, ImportedBody[]>>;
  cases: ImportedCase[] | null;
}
