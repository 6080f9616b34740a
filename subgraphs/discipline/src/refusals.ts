import { isIdOf } from "@lienthong/kernel/domain/id.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

/** That there is no such record, or none one may know of. */
export function unknownRecord(field: string): Refusal {
  return refusal("NOT_FOUND", field, "No record that you may know of has this id.");
}

/** That the act is another's to do. */
export function notYours(field: string | [], whose: string): Refusal {
  return refusal("NOT_ALLOWED", field, `This is for ${whose}; ask them to do it.`);
}

/** Why an id is not that of a record of a type; whether another subgraph has it only that one knows. */
export function refusalToId(
  type: "Organisation" | "Official",
  id: string | null | undefined,
  field: string,
): Refusal | null {
  if (id == null || isIdOf(type, id)) return null;
  return refusal("INVALID_VALUE", field, `"${id}" is not the id of a record of ${type}.`);
}
