import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { mayChangeOrganisations } from "../organisation/organisation.rules.js";
import { HOME_AFFAIRS_ACT, notAllowed } from "../organisation/refusals.rules.js";
import { refusalOfBodiesBelow } from "./bodies-below.rules.js";
import { refusalOfBudgetStaff } from "./budget-staff.rules.js";
import type { ChangeEventRow } from "./change-event.table.js";
import { ChangeEvent } from "./change-event.type.js";
import { findChangeEvent } from "./find-change-events.js";
import { findReorganisation, type Reorganisation } from "./find-reorganisation.js";
import { refusalOfMoves } from "./function-moves.rules.js";
import { refusalOfNewOrganisations } from "./new-organisations.rules.js";
import type { ReorganiseInput } from "./reorganise.input.js";
import { refusalToReorganise } from "./reorganise.rules.js";
import { saveReorganisation } from "./save-reorganisation.js";

export const ReorganisePayload = payloadOf("reorganise", "changeEvent", () => ChangeEvent);

/** Changes bodies: founds, ends and continues them, moves their functions, and records who follows whom. */
export function reorganise(context: RequestContext, input: ReorganiseInput): Promise<CommandResult<ChangeEventRow>> {
  const act = (inside: RequestContext) => change(inside, input);
  return runCommand(context, { name: "reorganise", input, act, read: findChangeEvent });
}

async function change(context: RequestContext, input: ReorganiseInput): Promise<string | Refusal[]> {
  const found = await findReorganisation(context, input);

  if (!mayChangeOrganisations(context.actor)) return [notAllowed(HOME_AFFAIRS_ACT)];

  if ("refused" in found) return [found.refused];
  const refused = refusalOf(found);
  if (refused) return [refused];

  return saveReorganisation(context, found);
}

function refusalOf({ facts, founded, held, below, staff }: Reorganisation): Refusal | null {
  return (
    refusalToReorganise(facts) ??
    refusalOfNewOrganisations(founded, facts) ??
    refusalOfMoves(facts, held) ??
    refusalOfBodiesBelow(below) ??
    refusalOfBudgetStaff(staff)
  );
}
