import type { Certainty } from "../../document/certainty.js";
import type { Extent, RelationKind } from "../relation-kinds.js";
import { ENDING_KINDS, RELATION_KINDS } from "../relation-kinds.js";

/** What a word of a data file says of two documents. */
export interface RelationWord {
  kind: RelationKind;
  extent: Extent | null;
  /** Where the word itself is a conclusion. */
  certainty?: Certainty;
}

const PART = (kind: RelationKind): RelationWord => ({ kind, extent: "PART" });
const WHOLE = (kind: RelationKind): RelationWord => ({ kind, extent: "WHOLE" });
const PLAIN = (kind: RelationKind): RelationWord => ({ kind, extent: null });

/** Words of the files of core relations and of the codification that are no kinds of ours. */
const WORDS: Readonly<Record<string, RelationWord>> = {
  REPLACES_PARTLY: PART("REPLACES"),
  REPEALS_REST_OF: WHOLE("REPEALS"),
  "SAME_SUBJECT_AS (implements, inferred)": { ...PLAIN("IMPLEMENTS"), certainty: "INFERRED" },
  PARTLY_REPEALS: PART("REPEALS"),
  REPEALS_ARTICLE: PART("REPEALS"),
  AFFECTS: PLAIN("RELATED_TO"),
  AMENDED: PLAIN("AMENDS"),
  SUPPLEMENTED: PLAIN("SUPPLEMENTS"),
  PARTLY_REPEALED: PART("REPEALS"),
  REPEALED: PART("REPEALS"),
  EXPIRES: PART("REPEALS"),
  SUSPENDED: PART("SUSPENDS"),
  UNSPECIFIED: PLAIN("RELATED_TO"),
};

/** What a word says; null for one that is not known. Of an ending kind without a word on it, `isPart` tells the extent. */
export function relationWord(word: string, isPart: boolean): RelationWord | null {
  const known = WORDS[word];
  if (known) return known;
  const kind = RELATION_KINDS.find((each) => each === word);
  if (kind === undefined) return null;
  const endsForce = ENDING_KINDS.some((each) => each === kind);
  return endsForce ? (isPart ? PART(kind) : WHOLE(kind)) : PLAIN(kind);
}
