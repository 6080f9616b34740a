import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@lienthong/gateway/door/pages/page.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";

/** What a page of ours may load: its own scripts, styles and pictures, and answers of the graph. */
export const OWN_ORIGIN_ONLY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A document of ours at a path. */
export const documentPage = (at: string, body: string): Page => ({
  path: at,
  contentType: "text/html; charset=utf-8",
  body,
  contentSecurityPolicy: OWN_ORIGIN_ONLY,
});

/** Scripts and style sheets in a folder of this package; each stands under the folder's name by its own. */
export function pageFiles(folder: string, names: readonly string[]): Page[] {
  const at = path.join(packageFolder(import.meta.dirname), folder);
  return names.map((name) => ({
    path: `/${folder}/${name}`,
    contentType: `${name.endsWith(".css") ? "text/css" : "text/javascript"}; charset=utf-8`,
    body: () => readFile(path.join(at, name), "utf8"),
  }));
}
