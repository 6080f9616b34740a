import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { load } from "@lienthong/kernel/service/loader.js";
import { keyOfSums, readSums, type SumColumns } from "../statistics/ask/read-sums.js";
import type { MeasuredSpan } from "../statistics/ask/span.rules.js";
import {
  type Answers,
  averageOf,
  classOf,
  FEWEST_RATINGS,
  INDICATORS,
  type Indicator,
  personClassOf,
  pointsOf,
} from "./satisfaction.rules.js";
import { SATISFACTION_BOOK } from "./satisfaction.table.js";
import type { Satisfaction } from "./satisfaction.type.js";

type Sums = Record<string, number>;

const COLUMNS: SumColumns = {
  table: SATISFACTION_BOOK.table,
  sums: SATISFACTION_BOOK.measures.map((measure) => `sum("cover"."flow" * "counter"."${measure}") as "${measure}"`),
};

/** What ratings of the dossiers of some subjects together add up to in a span. One statement for many. Public. */
export async function findSatisfaction(
  context: RequestContext,
  subjectIds: readonly string[],
  span: MeasuredSpan,
): Promise<Satisfaction> {
  const all = await Promise.all(
    subjectIds.map((subjectId) => load(context, "satisfaction sums", findAllSums, keyOfSums(subjectId, span))),
  );
  const found = all.filter((sums) => sums !== null);
  return satisfactionOf((measure) => found.reduce((sum, each) => sum + (each[measure] ?? 0), 0));
}

const findAllSums = (context: RequestContext, keys: readonly string[]) => readSums<Sums>(context, keys, COLUMNS);

function satisfactionOf(sumOf: (measure: string) => number): Satisfaction {
  const ratings = sumOf("ratings");
  const isTold = ratings >= FEWEST_RATINGS;
  const answersOf = (indicator: Indicator): Answers => ({
    ...{ answers: sumOf(`${indicator}_answers`), points: sumOf(`${indicator}_points`) },
  });
  const answers = Object.fromEntries(INDICATORS.map(({ indicator }) => [indicator, answersOf(indicator)])) as Record<
    Indicator,
    Answers
  >;
  const points = isTold ? pointsOf(answers) : null;
  const personPoints = isTold ? pointsOf(answers, "PERSON") : null;
  const averages = INDICATORS.map(({ indicator }) => ({
    ...{ indicator, answers: answers[indicator].answers },
    average: isTold ? averageOf(answers[indicator]) : null,
  }));
  return {
    ...{ ratings, points, satisfactionClass: classOf(points), personPoints, personClass: personClassOf(personPoints) },
    averages,
  };
}
