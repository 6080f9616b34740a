import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findDossier, type SeenDossier } from "../find-dossiers.js";
import { ofBody } from "./act-rights.js";
import type { CompleteDossierInput } from "./dossier-act.input.js";
import { takeAct } from "./take-act.js";

/** Records that what was missing has come; the legal clock begins anew (118/2025/NĐ-CP, Art. 19.4). */
export function completeDossier(
  context: RequestContext,
  input: CompleteDossierInput,
): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => takeAct(inside, { ...input, kind: "COMPLETED" }, ofBody);
  return runCommand(context, { name: "completeDossier", input, act, read: findDossier });
}
