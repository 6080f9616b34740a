import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { HOME_AFFAIRS_ACT, notAllowed } from "../../organisation/refusals.rules.js";
import { mayReorganiseAreas } from "../area.rules.js";
import { findReorganisationFacts } from "./find-reorganisation-facts.js";
import { findReorganisation } from "./find-reorganisations.js";
import { findNamedAreas } from "./find-reorganised-areas.js";
import type { AreaReorganisationRow } from "./reorganisation.table.js";
import { AreaReorganisation } from "./reorganisation.type.js";
import type { ReorganiseAreasInput } from "./reorganise-areas.input.js";
import { refusalsToReorganise } from "./reorganise-areas.rules.js";
import { saveReorganisation } from "./save-reorganisation.js";

export const ReorganiseAreasPayload = payloadOf("reorganiseAreas", "reorganisation", () => AreaReorganisation);

/** Ends, founds and changes areas by one decision. */
export function reorganiseAreas(
  context: RequestContext,
  input: ReorganiseAreasInput,
): Promise<CommandResult<AreaReorganisationRow>> {
  const act = (inside: RequestContext) => reorganise(inside, input);
  return runCommand(context, { name: "reorganiseAreas", input, act, read: findReorganisation });
}

async function reorganise(context: RequestContext, input: ReorganiseAreasInput): Promise<string | Refusal[]> {
  const named = await findNamedAreas(context, input);

  if (!mayReorganiseAreas(context.actor)) return [notAllowed(HOME_AFFAIRS_ACT)];

  if ("refused" in named) return named.refused;
  const facts = await findReorganisationFacts(context, input, named);
  const refused = refusalsToReorganise(facts);
  if (refused.length > 0) return refused;

  return saveReorganisation(context, input, named, facts);
}
