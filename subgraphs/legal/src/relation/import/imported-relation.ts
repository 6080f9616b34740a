import { type PlainDate, parsePlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CsvRecord, fault, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { type Certainty, certaintyOf } from "../../document/certainty.js";
import { leastSure } from "../../document/least-sure.rules.js";
import { type RelationLayout, relationLayout } from "./relation-layout.js";
import { type RelationWord, relationWord } from "./relation-words.js";

/** One end of a relation as a file names it: by citation, or by a key of the file of documents. */
export interface NamedEnd {
  text: string;
  byKey: boolean;
  /** The column it stands in, for faults. */
  column: string;
}

/** What one record says: one relation, or several between the same two articles. */
export interface ImportedRelation {
  from: NamedEnd;
  to: NamedEnd;
  words: RelationWord[];
  fromArticle: string | null;
  toArticle: string | null;
  effectiveOn: PlainDate | null;
  endsOn: PlainDate | null;
  source: string;
  certainty: Certainty;
  /** In which column a field of the relation stands, for faults. */
  columnOf(field: string): string;
}

/** Reads one record of a file of any known layout; its faults when it cannot be used. */
export function readRelation(record: CsvRecord): ImportedRelation | RowFault[] {
  const layout = relationLayout(record.values);
  const value = (column: string | undefined) => (column === undefined ? "" : (record.values[column] ?? ""));
  const words = readWords(record, layout);
  const effectiveOn = readDay(record, layout.effectiveOn);
  const endsOn = readDay(record, layout.endsOn);
  const source = value("source") || layout.source;
  const certainty = readCertainty(record, source, layout);

  const faults = [words, effectiveOn, endsOn, certainty].filter(isFault);
  if (source === "")
    faults.push(fault(record, "source", "MISSING_VALUE", "No source is named.", "Say where it was read."));
  if (isFault(words) || isFault(effectiveOn) || isFault(endsOn) || isFault(certainty) || faults.length > 0)
    return faults;
  const byKey = layout.byKey ?? false;
  return {
    from: { text: value(layout.from), byKey, column: layout.from },
    to: { text: value(layout.to), byKey, column: layout.to },
    words,
    fromArticle: value(layout.fromArticle) || null,
    toArticle: value(layout.toArticle) || null,
    effectiveOn,
    endsOn,
    source,
    columnOf: (field) => columnOf(layout, field),
    certainty: leastSure(certainty, ...words.flatMap((word) => word.certainty ?? [])),
  };
}

function columnOf(layout: RelationLayout, field: string): string {
  const { from, to, word, fromArticle, toArticle, effectiveOn, endsOn } = layout;
  const columns = { fromId: from, toId: to, kind: word, extent: word, fromArticle, toArticle, effectiveOn, endsOn };
  return new Map(Object.entries(columns)).get(field) ?? from;
}

const isFault = (part: unknown): part is RowFault => typeof part === "object" && part !== null && "reason" in part;

function readDay(record: CsvRecord, column: string | undefined): PlainDate | null | RowFault {
  const text = column === undefined ? "" : (record.values[column] ?? "");
  const day = parsePlainDate(text);
  if (text === "" || day !== null) return day;
  return fault(record, column!, "BAD_DATE", `"${text}" is not a day.`, "Write YYYY-MM-DD, a day that exists.");
}

/** The certainty a row states; that of its layout, or what a source like `memory` says of itself, where it states none. */
function readCertainty(record: CsvRecord, source: string, layout: RelationLayout): Certainty | RowFault {
  const stated = record.values.certainty;
  if (stated === undefined) return layout.certainty ?? certaintyOf(source) ?? "PRESS";
  const fix = "Write certain, press, inferred, mixed or unverified.";
  return certaintyOf(stated) ?? fault(record, "certainty", "UNKNOWN_WORD", `"${stated}" is no certainty.`, fix);
}

function readWords(record: CsvRecord, layout: RelationLayout): RelationWord[] | RowFault {
  const text = record.values[layout.word] ?? "";
  const isPart = record.values.extent === "PART" || (layout.byArticle ?? false) || hasArticle(record, layout);
  const words = (layout.byArticle ? text.split("+") : [text]).map((word) => relationWord(word, isPart));
  if (words.includes(null)) {
    const fix = "Write a kind of relation, like AMENDS, REPLACES or BASED_ON.";
    return fault(record, layout.word, "UNKNOWN_RELATION", `"${text}" is no kind of relation.`, fix);
  }
  return words.filter((word) => word !== null);
}

const hasArticle = (record: CsvRecord, { toArticle }: RelationLayout) =>
  toArticle !== undefined && (record.values[toArticle] ?? "") !== "";
