import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findDossier, type SeenDossier } from "../find-dossiers.js";
import { ofBodyOrApplicant } from "./act-rights.js";
import type { WithdrawDossierInput } from "./dossier-act.input.js";
import { takeAct } from "./take-act.js";

/** Takes a dossier back at the wish of the applicant (rút hồ sơ). */
export function withdrawDossier(
  context: RequestContext,
  input: WithdrawDossierInput,
): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => takeAct(inside, { ...input, kind: "WITHDRAWN" }, ofBodyOrApplicant);
  return runCommand(context, { name: "withdrawDossier", input, act, read: findDossier });
}
