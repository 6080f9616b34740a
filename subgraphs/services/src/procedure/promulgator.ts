import { agencyCodeScheme } from "./agency-code.rules.js";
import type { PublishedBody } from "./edition-parts.type.js";
import type { EditionRow } from "./procedure.table.js";

/** The body that promulgates an edition, as published; null where none is recorded. */
export function promulgatorOf({ promulgatorName, promulgatorCode, promulgatorId }: EditionRow): PublishedBody | null {
  if (promulgatorName === null) return null;
  return {
    name: promulgatorName,
    code: promulgatorCode,
    codeScheme: promulgatorCode === null ? null : agencyCodeScheme(promulgatorCode),
    organisationId: promulgatorId,
  };
}
