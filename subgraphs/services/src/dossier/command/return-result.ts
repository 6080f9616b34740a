import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findDossier, type SeenDossier } from "../find-dossiers.js";
import { ofBody } from "./act-rights.js";
import type { DossierActInput } from "./dossier-act.input.js";
import { takeAct } from "./take-act.js";

/** Records that the applicant has the result (đã trả kết quả; 61/2018/NĐ-CP, Art. 20). */
export function returnResult(context: RequestContext, input: DossierActInput): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => takeAct(inside, { ...input, kind: "RETURNED" }, ofBody);
  return runCommand(context, { name: "returnResult", input, act, read: findDossier });
}
