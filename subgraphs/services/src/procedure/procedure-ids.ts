import { stableId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Start } from "./procedure-words.js";

/** The id of the procedure of a code. */
export const procedureIdOf = (code: string): string => stableId("Procedure", code);

/** The id of a new edition; it keeps it when a source later shows that it began earlier. */
export const editionIdOf = (code: string, { validFrom, start }: { validFrom: PlainDate; start: Start }): string =>
  stableId("ProcedureEdition", code, validFrom, start);

/** The id of a part of an edition by its list and its place there. */
export const partIdOf = (type: string, editionId: string, ...place: (string | number)[]): string =>
  stableId(type, editionId, ...place.map(String));
