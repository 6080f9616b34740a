import { type Change, CriticalityLevel, DiffRule, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

/** One difference between the released API and the present one. */
export interface ApiChange {
  level: "breaking" | "dangerous" | "safe";
  at: string;
  message: string;
}

const LEVELS = {
  [CriticalityLevel.Breaking]: "breaking",
  [CriticalityLevel.Dangerous]: "dangerous",
  [CriticalityLevel.NonBreaking]: "safe",
} as const;

/** What clients of the last release can see changed, breaking changes first; what a new type holds is not told again. */
export async function changesBetween(released: string, api: string): Promise<ApiChange[]> {
  const changes = await diff(buildSchema(released), buildSchema(api));
  const breaking = changes.filter(isBreaking);
  // Told apart first: beside a deprecation on the same field, simplifying would drop a breaking change.
  const rules = [withoutBreaking, DiffRule.simplifyChanges, DiffRule.ignoreDescriptionChanges];
  const others = await diff(buildSchema(released), buildSchema(api), rules);
  return [...breaking, ...others].map(tell).sort((a, b) => order(a).localeCompare(order(b), "en"));
}

const isBreaking = ({ criticality }: Change) => criticality.level === CriticalityLevel.Breaking;

const withoutBreaking = ({ changes }: { changes: Change[] }) => changes.filter((change) => !isBreaking(change));

function tell({ criticality, path, message }: Change): ApiChange {
  return { level: LEVELS[criticality.level], at: path ?? "schema", message: message.replace(/\s+/g, " ") };
}

const order = ({ level, at, message }: ApiChange) => `${Object.values(LEVELS).indexOf(level)} ${at} ${message}`;
