import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { DocumentRow } from "../document/document.table.js";
import { leastSure } from "../document/least-sure.rules.js";
import { findStatus } from "./find-status.js";
import type { DocumentStatus } from "./status.type.js";

/** The status of a document on a day, as sure as the facts it rests on. Public. */
export async function documentStatus(
  context: RequestContext,
  document: DocumentRow,
  on: PlainDate,
): Promise<DocumentStatus> {
  const status = await findStatus(context, document, on);
  const surest = status.doubts.length > 0 ? "INFERRED" : "CERTAIN";
  return { ...status, on, certainty: leastSure(surest, document.certainty, ...status.by.map((act) => act.certainty)) };
}
