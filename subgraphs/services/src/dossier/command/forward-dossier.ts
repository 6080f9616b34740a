import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findDossier, type SeenDossier } from "../find-dossiers.js";
import { ofBody } from "./act-rights.js";
import type { DossierActInput } from "./dossier-act.input.js";
import { takeAct } from "./take-act.js";

/** Passes a dossier that was received to those who handle it (chuyển hồ sơ giải quyết; 61/2018/NĐ-CP, Art. 18). */
export function forwardDossier(context: RequestContext, input: DossierActInput): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => takeAct(inside, { ...input, kind: "FORWARDED" }, ofBody);
  return runCommand(context, { name: "forwardDossier", input, act, read: findDossier });
}
