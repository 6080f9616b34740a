import type { Page } from "@lienthong/gateway/door/pages/page.js";
import type { SavedQuery } from "@lienthong/gateway/door/pages/saved-query.js";
import { documentPage, pageFiles } from "../page-files.js";
import { partnersPage } from "./partners-page.js";

const FILES = [
  "partners.css",
  "partners.js",
  "session-form.js",
  "partner-list.js",
  "partner-detail.js",
  "endpoints.js",
  "moment.js",
  "acts.js",
  "give.js",
  "fields.js",
  "body-field.js",
  "command-form.js",
  "partner-forms.js",
  "messages.js",
];

/** The page of partners in Vietnamese at `/partners` and in English at `/partners/en`: a client like any other. */
export function partnersPages(queries: readonly SavedQuery[], signsIn: boolean): Page[] {
  return [
    documentPage("/partners", partnersPage(queries, "vi", signsIn)),
    documentPage("/partners/en", partnersPage(queries, "en", signsIn)),
    ...pageFiles("partners", FILES),
  ];
}
