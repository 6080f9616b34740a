import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { Family } from "../document/document-types.js";
import { type Extent, isAmending, isEnding, isResting, type RelationKind } from "./relation-kinds.js";

/** What decides of a document at one end of a relation. */
export interface RelatedDocument {
  id: string;
  citation: string;
  family: Family;
  dateDocument: PlainDate | null;
  firstDateEntryInForce: PlainDate | null;
}

export interface RelationFacts {
  kind: RelationKind;
  extent: Extent | null;
  fromArticle: string | null;
  toArticle: string | null;
  effectiveOn: PlainDate | null;
  endsOn: PlainDate | null;
  from: RelatedDocument;
  to: RelatedDocument;
}

/** `5`, `5a`, or as Akoma Ntoso names it: `art_5__para_2`. */
const ARTICLE = /^(?:\d{1,4}[a-zđ]{0,2}|art_[\da-zđ]+(?:__[a-z]+_[\da-zđ]+)*)$/;

/** Why two documents cannot stand in a relation, as far as they alone can tell; null when they can. */
export function refusalToRelate(facts: RelationFacts): Refusal | null {
  const { kind, from, to } = facts;
  if (from.id === to.id) {
    return refusal("SELF_REFERENCE", "toId", `${from.citation} cannot stand to itself in ${kind}; name two documents.`);
  }
  if (isChanging(kind) && to.family === "NORMATIVE" && from.family !== "NORMATIVE") {
    // Law 64/2025/QH15, Art. 8; before, Law 80/2015/QH13, Art. 12.
    const message = `Only a normative document changes or replaces a normative one; ${from.citation} is ${from.family}.`;
    return refusal("WRONG_KIND", "kind", message);
  }
  return refusalOfParts(facts) ?? refusalOfDays(facts);
}

const isChanging = (kind: RelationKind) => isAmending(kind) || kind === "REPLACES";

function refusalOfParts({ kind, extent, fromArticle, toArticle, endsOn }: RelationFacts): Refusal | null {
  for (const [field, article] of Object.entries({ fromArticle, toArticle })) {
    if (article !== null && !ARTICLE.test(article)) {
      return refusal("INVALID_VALUE", field, `Write an article as 5, 5a or art_5__para_2, not "${article}".`);
    }
  }
  if (isEnding(kind) && extent === null) {
    return refusal("MISSING_VALUE", "extent", `Say whether ${kind} takes the WHOLE document or a PART of it.`);
  }
  if (!isEnding(kind) && extent !== null)
    return refusal("INVALID_VALUE", "extent", `${kind} takes no force; leave it out.`);
  if (extent === "WHOLE" && toArticle !== null) {
    return refusal("INVALID_VALUE", "toArticle", "One article is a PART of the document, not the WHOLE.");
  }
  if (endsOn !== null && kind !== "SUSPENDS") {
    return refusal("INVALID_VALUE", "endsOn", "Only a suspension ends; leave it out.");
  }
  return null;
}

function refusalOfDays({ kind, from, to, effectiveOn, endsOn }: RelationFacts): Refusal | null {
  if (isBefore(from.dateDocument, to.dateDocument) && (isEnding(kind) || isAmending(kind) || isResting(kind))) {
    const message = `${from.citation} was issued on ${from.dateDocument}, before ${to.citation} on ${to.dateDocument}.`;
    return refusal("BEFORE_START", "fromId", `${message} Check which of the two says it.`);
  }
  if (isBefore(effectiveOn, from.dateDocument)) {
    const message = `It would have effect on ${effectiveOn}, before ${from.citation} was issued on ${from.dateDocument}.`;
    return refusal("BEFORE_DECISION", "effectiveOn", message);
  }
  const start = to.firstDateEntryInForce ?? to.dateDocument;
  if (isEnding(kind) && isBefore(effectiveOn, start)) {
    const message = `It would take force on ${effectiveOn} from ${to.citation}, which has it from ${start} on.`;
    return refusal("BEFORE_START", "effectiveOn", message);
  }
  if (endsOn !== null && !isBefore(effectiveOn ?? from.firstDateEntryInForce ?? from.dateDocument, endsOn)) {
    return refusal("BEFORE_START", "endsOn", `The suspension would end on ${endsOn}, before it begins.`);
  }
  return null;
}

const isBefore = (a: PlainDate | null, b: PlainDate | null) => a !== null && b !== null && a < b;
