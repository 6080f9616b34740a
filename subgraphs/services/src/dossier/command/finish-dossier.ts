import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findDossier, type SeenDossier } from "../find-dossiers.js";
import { ofBody } from "./act-rights.js";
import type { DossierActInput } from "./dossier-act.input.js";
import { takeAct } from "./take-act.js";

/** Records that a dossier has been dealt with (đã xử lý xong). */
export function finishDossier(context: RequestContext, input: DossierActInput): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => takeAct(inside, { ...input, kind: "FINISHED" }, ofBody);
  return runCommand(context, { name: "finishDossier", input, act, read: findDossier });
}
