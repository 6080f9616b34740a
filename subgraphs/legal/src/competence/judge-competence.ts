import { daysBetween } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type IssuedDocument, judgeIssuer } from "./competence.rules.js";
import type { Competence, MinimumDaysType } from "./competence.type.js";
import { findCompetences, findMinimumDays } from "./find-competence.js";
import { decidingMinimum, type EffectFacts, minimumDaysKept } from "./minimum-days.rules.js";

/** Whether the issuer of a document was competent on the day of issue, and by which rule. Public. */
export async function judgeCompetence(context: RequestContext, document: IssuedDocument): Promise<Competence> {
  return judgeIssuer(await findCompetences(context), document);
}

/** Whether the days between issue and effect were enough, and by which rule. Public. */
export async function judgeMinimumDays(context: RequestContext, document: EffectFacts): Promise<MinimumDaysType> {
  const rules = await findMinimumDays(context);
  const { dateDocument, firstDateEntryInForce } = document;
  const rule = decidingMinimum(rules, document);
  const isDated = dateDocument !== null && firstDateEntryInForce !== null;
  return {
    verdict: minimumDaysKept(rules, document),
    required: rule?.days ?? null,
    actual: isDated ? daysBetween(dateDocument, firstDateEntryInForce) : null,
    law: rule?.law ?? null,
    article: rule?.article ?? null,
  };
}
