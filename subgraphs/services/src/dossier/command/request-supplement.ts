import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findDossier, type SeenDossier } from "../find-dossiers.js";
import { ofBody } from "./act-rights.js";
import type { ReasonedDossierActInput } from "./dossier-act.input.js";
import { takeAct } from "./take-act.js";

/** Tells the applicant what is missing, which stops the legal clock (118/2025/NĐ-CP, Art. 19.4). */
export function requestSupplement(
  context: RequestContext,
  input: ReasonedDossierActInput,
): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => takeAct(inside, { ...input, kind: "SUPPLEMENT_REQUESTED" }, ofBody);
  return runCommand(context, { name: "requestSupplement", input, act, read: findDossier });
}
