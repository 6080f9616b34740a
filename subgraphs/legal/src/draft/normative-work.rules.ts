import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { isOnTime } from "./draft-due.rules.js";

/** What counts of one draft that a programme wanted by a day. */
export interface NormativeWorkFact {
  dueOn: PlainDate;
  issuedOn: PlainDate | null;
  withdrawnOn: PlainDate | null;
  appraisedOn: PlainDate | null;
  /** The first check after it was issued. */
  checkedOn: PlainDate | null;
}

/** How a body kept its programme of normative documents; every number is a part of `due`. */
export interface NormativeWorkCounts {
  due: number;
  issued: number;
  issuedOnTime: number;
  appraised: number;
  checked: number;
  /** Past their day and not issued. */
  overdue: number;
}

/** Counts the drafts due in a period as they stand on a day; one withdrawn before its day was not due. */
export function countNormativeWork(facts: readonly NormativeWorkFact[], today: PlainDate): NormativeWorkCounts {
  const due = facts.filter(({ dueOn, withdrawnOn }) => withdrawnOn === null || withdrawnOn > dueOn);
  const onTime = due.map((fact) => isOnTime(fact, today));
  return {
    due: due.length,
    issued: due.filter(({ issuedOn }) => issuedOn !== null).length,
    issuedOnTime: onTime.filter((each) => each === true).length,
    appraised: due.filter(({ appraisedOn }) => appraisedOn !== null).length,
    checked: due.filter(({ checkedOn }) => checkedOn !== null).length,
    overdue: due.filter(({ issuedOn, dueOn }) => issuedOn === null && today > dueOn).length,
  };
}
