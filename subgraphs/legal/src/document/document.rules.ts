import { type Actor, actsFor, hasRole } from "@lienthong/kernel/domain/actor.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { CompetenceVerdict } from "../competence/competence.rules.js";
import { type IssuerKind, levelOf } from "../competence/issuer-kind.js";
import { type DocumentType, documentType, type Family } from "./document-types.js";
import { problemOfNumber, problemOfNumberYear } from "./number.rules.js";

/** Issued documents are public (Law on Access to Information 104/2016/QH13, Art. 17): for everybody, signed in or not. */
export const mayRead = (_actor: Actor): boolean => true;

/** Whether the actor may record a document of an issuer, or what became of it. */
export function mayWrite(actor: Actor, { issuerId }: { issuerId: string | null }): boolean {
  return hasRole(actor, "OPERATOR", "JUSTICE") || (hasRole(actor, "CLERK") && actsFor(actor, issuerId));
}

/** What an actor hears who may not. */
export const notAllowed = (): Refusal =>
  refusal(
    "NOT_ALLOWED",
    [],
    "Documents are recorded by the Department of Justice or by a clerk of their issuer; ask one of them.",
  );

export interface RegistrationFacts {
  family: Family;
  type: DocumentType;
  number: string;
  title: string | null;
  issuerName: string;
  issuerKind: IssuerKind;
  dateDocument: PlainDate;
  firstDateEntryInForce: PlainDate | null;
  dateNoLongerInForce: PlainDate | null;
  /** Whether it says itself that it has effect from before its issue. */
  isRetroactive: boolean;
  competence: CompetenceVerdict;
}

/** Why a document cannot be recorded as issued; none when it can. */
export function refusalsToRecord(facts: RegistrationFacts, today: PlainDate): Refusal[] {
  const { family, type, number, title, issuerName, issuerKind, dateDocument, competence } = facts;
  const refusals: Refusal[] = [];
  if (title?.trim() === "") refusals.push(refusal("MISSING_VALUE", "title", "Give the title of the document."));
  if (issuerName.trim() === "") refusals.push(refusal("MISSING_VALUE", "issuerName", "Say who issued the document."));
  if (!documentType(type).families.includes(family)) {
    return [...refusals, refusal("WRONG_FAMILY", "type", `No ${family} document is a ${documentType(type).word}.`)];
  }
  const problem =
    problemOfNumber({ family, type, number, on: dateDocument }) ?? problemOfNumberYear(number, dateDocument);
  if (problem !== null) refusals.push(refusal("BAD_NUMBER", "number", `Check ${number}: ${problem}.`));
  if (competence === "NOT_COMPETENT") {
    const message = `On ${dateDocument} a ${issuerKind} may not issue a normative ${documentType(type).word}.`;
    refusals.push(refusal("NOT_COMPETENT", "issuerKind", `${message} Check issuer, type and family.`));
  }
  if (dateDocument > today) {
    refusals.push(refusal("INVALID_VALUE", "dateDocument", `${dateDocument} is yet to come; record it once issued.`));
  }
  return [...refusals, ...refusalsOfDays(facts)];
}

function refusalsOfDays(facts: RegistrationFacts): Refusal[] {
  const { dateDocument, firstDateEntryInForce: first, dateNoLongerInForce: end } = facts;
  const refusals: Refusal[] = [];
  if (first !== null && first < dateDocument) {
    const problem = problemOfRetroaction(facts);
    if (problem !== null) refusals.push(refusal("TOO_EARLY", "firstDateEntryInForce", problem));
  }
  if (end !== null && end <= (first ?? dateDocument)) {
    const message = `It would end on ${end}, before it begins on ${first ?? dateDocument}.`;
    refusals.push(refusal("BEFORE_START", "dateNoLongerInForce", message));
  }
  return refusals;
}

/**
 * What speaks against effect from before the issue, or null: only texts of central bodies and of provinces may have it,
 * and only by their own words (Law 64/2025/QH15, Art. 55; before, Law 80/2015/QH13, Art. 152).
 */
export function problemOfRetroaction(facts: {
  issuerKind: IssuerKind;
  isRetroactive: boolean;
  dateDocument: PlainDate | null;
  firstDateEntryInForce: PlainDate | null;
}): string | null {
  const { issuerKind, isRetroactive, dateDocument, firstDateEntryInForce: first } = facts;
  if (dateDocument === null || first === null || first >= dateDocument) return null;
  const said = `It would be in force on ${first}, before its issue on ${dateDocument}`;
  if (!isRetroactive) return `${said}; correct the days, or say that the text itself reaches back.`;
  const level = levelOf(issuerKind);
  return level === "CENTRAL" || level === "PROVINCE" ? null : `${said}; only central bodies and provinces may do that.`;
}

interface Gazette {
  gazetteNumber: string | null;
  gazetteOn: PlainDate | null;
}

/** Why a gazette cannot be recorded for a document, or null (Law 64/2025/QH15, on publication in the gazette). */
export function refusalToGazette(
  document: Gazette & { dateDocument: PlainDate | null },
  { gazetteNumber, gazetteOn }: { gazetteNumber: string; gazetteOn: PlainDate },
  today: PlainDate,
): Refusal | null {
  const { dateDocument } = document;
  if (gazetteNumber === "") return refusal("MISSING_VALUE", "gazetteNumber", "Give the number of the gazette.");
  if (dateDocument !== null && gazetteOn < dateDocument) {
    const message = `A gazette of ${gazetteOn} cannot carry a document issued on ${dateDocument}.`;
    return refusal("BEFORE_DECISION", "gazetteOn", message);
  }
  if (gazetteOn > today) return refusal("INVALID_VALUE", "gazetteOn", `${gazetteOn} is yet to come.`);
  if (document.gazetteNumber === gazetteNumber && document.gazetteOn === gazetteOn) {
    return refusal("ALREADY_DONE", [], `Gazette ${gazetteNumber} of ${gazetteOn} is recorded already.`);
  }
  return null;
}
