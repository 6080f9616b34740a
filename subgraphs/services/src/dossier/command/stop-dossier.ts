import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findDossier, type SeenDossier } from "../find-dossiers.js";
import { ofBody } from "./act-rights.js";
import type { ReasonedDossierActInput } from "./dossier-act.input.js";
import { takeAct } from "./take-act.js";

/** Stops the handling of a dossier, with the reason (dừng xử lý). */
export function stopDossier(
  context: RequestContext,
  input: ReasonedDossierActInput,
): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => takeAct(inside, { ...input, kind: "STOPPED" }, ofBody);
  return runCommand(context, { name: "stopDossier", input, act, read: findDossier });
}
