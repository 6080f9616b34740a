import type { SignIn } from "../identity/sign-in-desk.js";

/** A text in both languages of the page. */
export interface Bilingual {
  vi: string;
  en: string;
}

/** A question worth asking again, as the page's library shows it. */
export interface SavedQuery {
  /** Short and plain; names the query in the page's address. */
  id: string;
  group: Bilingual | string;
  title: Bilingual;
  description: Bilingual;
  query: string;
  variables?: Readonly<Record<string, unknown>>;
}

/** Another page of the same door that the front page leads to. */
export interface PageLink {
  path: Bilingual;
  title: Bilingual;
  note: Bilingual;
}

/** What the front page says about one graph; without it the page is neutral. */
export interface PageWords {
  title?: Bilingual;
  intro?: Bilingual;
  savedQueries?: readonly SavedQuery[];
  /** Whom the page offers to sign in as; nobody unless told. */
  people?: SignIn["people"];
  /** Further pages of this door; none unless told. */
  links?: readonly PageLink[];
}

export type Language = keyof Bilingual;

export function inLanguage(text: Bilingual | string, language: Language): string {
  return typeof text === "string" ? text : text[language];
}
