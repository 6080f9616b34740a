import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findEditionOn, findProcedureByCode } from "./find-procedures.js";
import type { ProcedureRow } from "./procedure.table.js";

/** The procedure that a code names on a day; null when none in use then has it. Public. */
export async function findProcedureInUse(
  context: RequestContext,
  code: string,
  on: PlainDate,
): Promise<ProcedureRow | null> {
  const procedure = await findProcedureByCode(context, code);
  if (procedure === null) return null;
  return (await findEditionOn(context, procedure.id, on)) === null ? null : procedure;
}
