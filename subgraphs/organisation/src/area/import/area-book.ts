import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped } from "@lienthong/kernel/service/loader.js";
import { database } from "../../tables.js";
import type { AreaRow, AreaStateRow } from "../area.table.js";

/** Every area on record with all its states: what an import compares a file with. */
export interface AreaBook {
  areas: ReadonlyMap<string, AreaRow>;
  /** The states of a code, the earliest first; several areas may have had it one after the other. */
  byCode: ReadonlyMap<string, readonly AreaStateRow[]>;
  byArea: ReadonlyMap<string, readonly AreaStateRow[]>;
}

/** Reads the whole book: some 15 000 areas at most, in two statements. */
export async function readAreaBook(context: RequestContext): Promise<AreaBook> {
  const areas = await database(context).selectFrom("area").selectAll().execute();
  const states = await database(context).selectFrom("area_state").selectAll().orderBy("validFrom").execute();
  return {
    areas: byKey(areas, ({ id }) => id),
    byCode: grouped(states, ({ code }) => code),
    byArea: grouped(states, ({ areaId }) => areaId),
  };
}

/** The state in which a code stood on a day; null when no area had it then. */
export function stateOfCodeOn(book: AreaBook, code: string, day: PlainDate): AreaStateRow | null {
  const states = book.byCode.get(code) ?? [];
  return states.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo)) ?? null;
}
