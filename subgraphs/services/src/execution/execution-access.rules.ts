import { type Actor, hasRole } from "@lienthong/kernel/domain/actor.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { mayWrite } from "../procedure/procedure.rules.js";

/**
 * Whether the actor may record which body carries out a procedure: a Chairman, who assigns it and may shorten its time
 * (Decree 118/2025/NĐ-CP), and whoever may record the procedure itself.
 */
export function mayAssign(actor: Actor, procedure: { promulgatorId: string | null }): boolean {
  return hasRole(actor, "CHAIRMAN") || mayWrite(actor, procedure);
}

/** What an actor hears who may not. */
export const notAllowedToAssign = (): Refusal =>
  refusal(
    "NOT_ALLOWED",
    [],
    "Procedures are assigned by a Chairman, recorded by the home affairs department or by the body that promulgates; ask one of them.",
  );
