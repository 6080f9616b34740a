import fs from "node:fs";
import path from "node:path";
import type { SavedQuery } from "@lienthong/gateway/door/pages/saved-query.js";
import { QUERIES_FOLDER } from "./schema-files.js";

/** The groups of the library, in the order in which the page shows them. */
const GROUPS = {
  organisation: { vi: "Tổ chức bộ máy", en: "Organisation" },
  territory: { vi: "Địa giới", en: "Territory" },
  legal: { vi: "Văn bản", en: "Legal documents" },
  services: { vi: "Dịch vụ công", en: "Public services" },
  discipline: { vi: "Kỷ luật, kỷ cương", en: "Duty and discipline" },
  reform: { vi: "Cải cách hành chính", en: "The reform programme" },
  exchange: { vi: "Chia sẻ dữ liệu", en: "Data sharing" },
};

/** The saved queries, in the order of their file names. Throws where a file lacks a line of its head. */
export function readSavedQueries(): SavedQuery[] {
  return fs
    .readdirSync(QUERIES_FOLDER)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => parseSavedQuery(file, fs.readFileSync(path.join(QUERIES_FOLDER, file), "utf8")));
}

/** Reads a file: lines `# key: value` (group, title-vi, title-en, vi, en, variables), then the operation. */
export function parseSavedQuery(file: string, text: string): SavedQuery {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("# "));
  const head = new Map(lines.slice(0, end).map((line) => splitOnce(line.slice(2), ": ")));
  const need = (key: string): string => {
    const value = head.get(key);
    if (value === undefined) throw new Error(`${file}: the head lacks a line "# ${key}: …".`);
    return value;
  };
  const group = GROUPS[need("group") as keyof typeof GROUPS];
  if (!group) throw new Error(`${file}: its group is none of ${Object.keys(GROUPS).join(", ")}.`);
  return {
    id: path.basename(file, ".graphql").replace(/^\d+-/, ""),
    group,
    title: { vi: need("title-vi"), en: need("title-en") },
    description: { vi: need("vi"), en: need("en") },
    query: lines.slice(end).join("\n").trim(),
    variables: JSON.parse(need("variables")),
  };
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}
