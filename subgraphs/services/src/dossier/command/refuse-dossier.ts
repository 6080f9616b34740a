import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findDossier, type SeenDossier } from "../find-dossiers.js";
import { ofBody } from "./act-rights.js";
import type { ReasonedDossierActInput } from "./dossier-act.input.js";
import { takeAct } from "./take-act.js";

/** Refuses to take a dossier in, or gives one back that does not meet the conditions, with the reason. */
export function refuseDossier(
  context: RequestContext,
  input: ReasonedDossierActInput,
): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => takeAct(inside, { ...input, kind: "REFUSED" }, ofBody);
  return runCommand(context, { name: "refuseDossier", input, act, read: findDossier });
}
