import { isIdOf } from "@lienthong/kernel/domain/id.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

/** That there is no such record, or none one may know of. */
export function unknownRecord(field: string): Refusal {
  return refusal("NOT_FOUND", field, "No record that you may know of has this id.");
}

/** That partners and what they may read are the affair of whoever runs the sharing platform. */
export function notYours(field: string | []): Refusal {
  return refusal("NOT_ALLOWED", field, "This is for the office that runs the data sharing platform; ask it to do it.");
}

/** Why an id is not that of a body; whether there is such a body only its own subgraph knows. */
export function refusalToBody(id: string | null | undefined, field: string): Refusal | null {
  if (id == null || isIdOf("Organisation", id)) return null;
  return refusal("INVALID_VALUE", field, `"${id}" is not the id of an Organisation.`);
}

/** Whether a search gave a refusal. */
export const isRefusal = (found: object): found is Refusal => "code" in found;
