import { stableId } from "@lienthong/kernel/domain/id.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { database } from "../../tables.js";
import { notYours } from "../command/take-act.js";
import { mayTransfer } from "../dossier-access.rules.js";
import { findTransfer } from "./find-transfers.js";
import { saveTransfers } from "./save-transfer.js";
import { type AskedTransfer, refusalToTransfer } from "./transfer.rules.js";
import type { TransferRow } from "./transfer.table.js";
import type { TransferDossiersInput } from "./transfer-dossiers.input.js";

/** Passes the dossiers that a body had not settled by a day to the body that follows it, by a decision. */
export function transferDossiers(
  context: RequestContext,
  input: TransferDossiersInput,
): Promise<CommandResult<TransferRow>> {
  const act = (inside: RequestContext) => transfer(inside, input);
  return runCommand(context, { name: "transferDossiers", input, act, read: findTransfer });
}

async function transfer(context: RequestContext, input: TransferDossiersInput): Promise<string | Refusal[]> {
  if (!mayTransfer(context.actor)) return [notYours("the department of home affairs", "fromBodyId")];

  const { fromBodyId, toBodyId, effectiveOn, procedureIds = null } = input;
  const asked: AskedTransfer = {
    fromBodyId,
    toBodyId,
    effectiveOn,
    procedureIds,
    decisionCitation: input.decisionCitation.trim(),
  };
  const refused = refusalToTransfer(asked, context.today) ?? (await refusalOfProcedures(context, procedureIds));
  if (refused !== null) return [refused];
  const id = transferId(asked);
  if ((await findTransfer(context, id)) !== null) {
    return [refusal("ALREADY_EXISTS", "fromBodyId", `They pass to this body on ${effectiveOn} already.`)];
  }

  await saveTransfers(context, context.em, [{ id, ...asked, source: "command" }]);
  return id;
}

/** The id that the same transfer always has. */
export function transferId({ fromBodyId, toBodyId, effectiveOn, procedureIds }: AskedTransfer): string {
  return stableId("DossierTransfer", fromBodyId, toBodyId, effectiveOn, ...(procedureIds?.toSorted() ?? ["all"]));
}

async function refusalOfProcedures(context: RequestContext, ids: readonly string[] | null): Promise<Refusal | null> {
  if (ids === null) return null;
  const rows = await database(context).selectFrom("procedure").select("id").where("id", "in", ids).execute();
  const known = new Set(rows.map(({ id }) => id));
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown < 0) return null;
  return refusal("NOT_FOUND", ["procedureIds", String(unknown)], "There is no procedure of this id.");
}
