import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findDossier, type SeenDossier } from "../find-dossiers.js";
import { ofBody } from "./act-rights.js";
import type { RecordFinancialObligationInput } from "./dossier-act.input.js";
import { takeAct } from "./take-act.js";

/** Records that the applicant has to pay before it goes on (nghĩa vụ tài chính), which stops the legal clock. */
export function recordFinancialObligation(
  context: RequestContext,
  input: RecordFinancialObligationInput,
): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => takeAct(inside, { ...input, kind: "OBLIGATION_RECORDED" }, ofBody);
  return runCommand(context, { name: "recordFinancialObligation", input, act, read: findDossier });
}
