import { stableId } from "@lienthong/kernel/domain/id.js";
import type { RowReader } from "../../import/row-reader.js";
import { knownBody } from "../known-bodies.rules.js";
import type { BodyRole } from "../procedure-words.js";
import type { ImportedBody } from "./procedure-line.js";

/** The bodies a row names by role; roles it says nothing of are left out. */
export function readBodies(read: RowReader): Partial<Record<BodyRole, ImportedBody[]>> {
  const bodies = {
    EXECUTING: readRole(read, "executing", "executing_codes", "executing_keys"),
    AUTHORITY: readRole(read, "authorities"),
    COORDINATING: readRole(read, "coordinating"),
  };
  return Object.fromEntries(Object.entries(bodies).filter(([, list]) => list.length > 0));
}

/** The Organisation of a natural key (`ninh-binh.so-tu-phap.2025`); null for an empty one. */
export const organisationOfKey = (key: string): string | null => (key === "" ? null : stableId("Organisation", key));

/** Names stand beside their codes and keys, place by place; the catalogue repeats names and leaves places empty. */
function readRole(read: RowReader, names: string, codes = "", keys = ""): ImportedBody[] {
  const [nameList, codeList, keyList] = [read.list(names), read.list(codes), read.list(keys)];
  for (const [column, list] of [[codes, codeList] as const, [keys, keyList] as const]) {
    if (list.length === 0 || list.length === nameList.length) continue;
    const reason = `${nameList.length} names stand beside ${list.length} values here.`;
    read.refuse(column, "UNEVEN_LISTS", reason, "Give each name its value, nothing between two | where it has none.");
  }
  const bodies = nameList.map((name, at) => ({
    name,
    code: codeList[at] || null,
    organisationId: organisationOfKey(keyList[at] ?? "") ?? knownBody(name),
  }));
  const named = bodies.filter(({ name }) => name !== "");
  const isFirst = (body: ImportedBody, at: number) =>
    named.findIndex(({ name, code }) => name === body.name && code === body.code) === at;
  return named.filter(isFirst);
}
