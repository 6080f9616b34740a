import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findDossier, type SeenDossier } from "../find-dossiers.js";
import { ofBody } from "./act-rights.js";
import type { DossierActInput } from "./dossier-act.input.js";
import { takeAct } from "./take-act.js";

/** Records that the applicant has paid; the rest of the legal term runs on. */
export function fulfilFinancialObligation(
  context: RequestContext,
  input: DossierActInput,
): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => takeAct(inside, { ...input, kind: "OBLIGATION_FULFILLED" }, ofBody);
  return runCommand(context, { name: "fulfilFinancialObligation", input, act, read: findDossier });
}
