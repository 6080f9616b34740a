import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findDossier, type SeenDossier } from "../find-dossiers.js";
import { ofBody } from "./act-rights.js";
import type { ExtendWithApologyInput } from "./dossier-act.input.js";
import { takeAct } from "./take-act.js";

/** Apologises for a delay and names a new day, once (118/2025/NĐ-CP, Art. 19.9). */
export function extendWithApology(
  context: RequestContext,
  input: ExtendWithApologyInput,
): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => takeAct(inside, { ...input, kind: "EXTENDED" }, ofBody);
  return runCommand(context, { name: "extendWithApology", input, act, read: findDossier });
}
