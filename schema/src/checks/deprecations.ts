import { type PlainDate, parsePlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { GraphQLSchema } from "graphql";
import type { Fault } from "../fault.js";
import { allArguments, enumValues, inputFields, outputFields } from "./api-elements.js";

const REMOVAL = /\bremove after (\d{4}-\d{2}-\d{2})\b/;

/** Deprecations that name no day of removal, or one that has passed. */
export function checkDeprecations(api: GraphQLSchema, today: PlainDate): Fault[] {
  return [...outputFields(api), ...allArguments(api), ...inputFields(api), ...enumValues(api)].flatMap(({ at, of }) => {
    const message = of.deprecationReason == null ? null : faultOf(of.deprecationReason, today);
    return message === null ? [] : [{ at, message }];
  });
}

function faultOf(reason: string, today: PlainDate): string | null {
  const day = parsePlainDate(REMOVAL.exec(reason)?.[1] ?? "");
  if (day === null) return `is deprecated ("${reason}") without a day: write "remove after YYYY-MM-DD; use …".`;
  if (day < today) return `was to be removed after ${day}, and that day has passed: remove it or give a later day.`;
  return null;
}
