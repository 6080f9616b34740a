import { CsvError } from "@lienthong/kernel/service/import/read-csv.js";
import type { Certainty } from "../../document/certainty.js";

/** A layout of files of relations: in which columns it says what. */
export interface RelationLayout {
  /** The column by which a file of this layout is known. */
  marker: string;
  from: string;
  to: string;
  /** One word, or several joined by +. */
  word: string;
  fromArticle?: string;
  toArticle?: string;
  effectiveOn?: string;
  endsOn?: string;
  /** Whether the ends are keys of the file of documents, not citations. */
  byKey?: boolean;
  /** Whether the file speaks of articles, so that what it ends is a part. */
  byArticle?: boolean;
  source: string;
  /** Where rows have no column for it; else it is concluded from their source. */
  certainty?: Certainty;
}

export const LAYOUTS: readonly RelationLayout[] = [
  { marker: "from_key", from: "from_key", to: "to_key", word: "relation", byKey: true, source: "" },
  {
    marker: "by_document_number",
    from: "by_document_number",
    fromArticle: "by_article",
    to: "document_number",
    toArticle: "article",
    word: "effect",
    effectiveOn: "effective_date",
    byArticle: true,
    source: "Pháp điển (codification), effects on articles",
    certainty: "CERTAIN",
  },
  {
    marker: "affected_articles",
    from: "from_number",
    to: "to_number",
    word: "relation",
    effectiveOn: "effective_date",
    byArticle: true,
    source: "Pháp điển (codification), effects on documents",
    certainty: "CERTAIN",
  },
  {
    marker: "article_links",
    from: "from_number",
    to: "to_number",
    word: "relation",
    source: "Pháp điển (codification), related contents",
    certainty: "CERTAIN",
  },
  {
    marker: "to_article",
    from: "from",
    fromArticle: "from_article",
    to: "to",
    toArticle: "to_article",
    word: "relation",
    effectiveOn: "effective_on",
    endsOn: "ends_on",
    source: "",
  },
];

/** The layout of a record's file; throws CsvError for a file of none that is known. */
export function relationLayout(values: Readonly<Record<string, string>>): RelationLayout {
  const layout = LAYOUTS.find(({ marker }) => marker in values);
  if (layout) return layout;
  const markers = LAYOUTS.map(({ marker }) => `"${marker}"`).join(", ");
  throw new CsvError(`The header has none of ${markers}; see the layouts of relations in subgraphs/legal/README.md.`);
}
