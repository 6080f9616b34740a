import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Rows } from "../tables.js";

/** That a case was not decided by a day though it was to be before it: `isLate` of case-clock.rules for undecided ones. */
export function isPastDeadline(on: PlainDate) {
  return (eb: ExpressionBuilder<Rows, "discipline_case">): Expression<SqlBool> =>
    eb.and([
      eb("handlingDueOn", "<", on),
      eb.or([eb("decidedOn", "is", null), eb("decidedOn", ">", on)]),
      eb.or([eb("closedOn", "is", null), eb("closedOn", ">", on)]),
    ]);
}
