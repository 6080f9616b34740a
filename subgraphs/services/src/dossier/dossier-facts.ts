import type { WorkingCalendar } from "@lienthong/kernel/domain/working-days.js";
import type { Term } from "../deadline/term.rules.js";
import type { ApplicantKind } from "./applicant.rules.js";
import { type ToldByActs, toldByActs } from "./derived.rules.js";
import type { DossierRow } from "./dossier.table.js";
import type { ActRecord } from "./dossier-state.rules.js";
import { type Responsibility, responsibilities, type TransferFacts } from "./transfer/responsibility.rules.js";

/** What is said of a dossier, as against what its acts and the transfers tell. */
export type DossierIdentity = Omit<DossierRow, keyof ToldByActs | "responsibleBodyId">;

export interface NewApplicant {
  kind: ApplicantKind;
  name: string;
}

/** A dossier whole: its row, its acts, and the bodies that had to finish it. */
export interface DossierFacts {
  dossier: DossierRow;
  acts: readonly ActRecord[];
  responsibilities: readonly Responsibility[];
  /** Of a new dossier, the applicant to store with it; null where none is stored, or of a dossier that is. */
  applicant: NewApplicant | null;
}

/** What a dossier is measured by: the working calendar and the transfers between bodies. */
export interface DossierMeasures {
  calendar: WorkingCalendar;
  transfers: readonly TransferFacts[];
}

/** A dossier from what is said of it and what was done. Throws RangeError where the acts do not add up. */
export function dossierOf(
  identity: DossierIdentity,
  acts: readonly ActRecord[],
  { calendar, transfers }: DossierMeasures,
  applicant: NewApplicant | null = null,
): DossierFacts {
  const told = toldByActs({ acts, term: termOf(identity), submissionMethod: identity.submissionMethod }, calendar);
  const periods = responsibilities({ ...identity, acts }, transfers);
  const responsibleBodyId = periods.at(-1)?.bodyId ?? identity.bodyId;
  return { dossier: { ...identity, ...told, responsibleBodyId }, acts, responsibilities: periods, applicant };
}

/** The dossier with one act more. Throws RangeError where the act does not follow. */
export function withAct(facts: DossierFacts, act: ActRecord, measures: DossierMeasures): DossierFacts {
  return dossierOf(facts.dossier, [...facts.acts, act], measures);
}

/** The time allowed for a dossier; null where nobody knows. */
export function termOf({ timeAmount, timeUnit }: Pick<DossierRow, "timeAmount" | "timeUnit">): Term | null {
  return timeUnit === null ? null : { amount: timeAmount, unit: timeUnit };
}
