import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { readCursor, signCursor } from "@lienthong/kernel/service/page/cursor.js";
import type { EvaluationOfBody } from "../evaluation/evaluate.js";
import type { ConditionCode, Outcome } from "../evaluation/evaluation.rules.js";
import type { EvaluationClass } from "../evaluation/standard.js";

/** What the graph said of a body's year on a day: enough for a command to rest on. */
export interface ReferredEvaluation {
  organisationId: string;
  period: string;
  computedOn: PlainDate;
  points: number | null;
  conditions: { code: ConditionCode; neededFor: EvaluationClass | null; outcome: Outcome }[];
}

const SCOPE = "evaluation";

/** Names an evaluation as it was computed today, signed: a command cannot see other subgraphs, and takes no one's word. */
export function referenceTo({ cursorKey, today }: RequestContext, evaluation: EvaluationOfBody): string {
  const { organisationId, period, points, conditions } = evaluation;
  const said = conditions.map(({ code, neededFor, outcome }) => `${code} ${neededFor ?? ""} ${outcome}`);
  return signCursor(cursorKey, SCOPE, [organisationId, period, today, points ?? "", ...said]);
}

/** The evaluation that a reference names; null when nobody of this graph ever gave it. */
export function readReference({ cursorKey }: RequestContext, reference: string): ReferredEvaluation | null {
  const values = readCursor(cursorKey, SCOPE, reference);
  if (values === null) return null;
  const [organisationId, period, computedOn, points, ...said] = values as string[];
  const conditions = said.map((text) => {
    const [code, neededFor, outcome] = text.split(" ");
    return { code, neededFor: neededFor || null, outcome } as ReferredEvaluation["conditions"][number];
  });
  return {
    ...{ organisationId: organisationId!, period: period!, computedOn: computedOn as PlainDate, conditions },
    points: points === "" ? null : Number(points),
  };
}
