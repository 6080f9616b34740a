import type { PrivateNames } from "../plan/private-names.js";
import type { VariableValues } from "./execution.js";

/** Picks what the client sent for the variables a fetch uses; undefined where there is nothing to send. */
export type PickVariables = (values: VariableValues) => Record<string, unknown> | undefined;

export function compileVariables(planNames: readonly string[], names: PrivateNames): PickVariables {
  if (planNames.length === 0) return () => undefined;
  const pairs = planNames.map((planName) => ({ planName, clientName: names.clientVariable(planName) }));

  return ({ raw }) => {
    const picked: Record<string, unknown> = {};
    for (const { planName, clientName } of pairs) {
      if (Object.hasOwn(raw, clientName)) picked[planName] = raw[clientName];
    }
    return picked;
  };
}
