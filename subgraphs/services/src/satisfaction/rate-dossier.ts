import { stableId } from "@lienthong/kernel/domain/id.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { notYours, unknownDossier } from "../dossier/command/take-act.js";
import type { DossierRow } from "../dossier/dossier.table.js";
import { isApplicant, mayHandle } from "../dossier/dossier-access.rules.js";
import { findDossierFacts } from "../dossier/find-dossier-facts.js";
import { findDossier, type SeenDossier } from "../dossier/find-dossiers.js";
import { findRatingOf } from "./find-ratings.js";
import type { RateDossierInput } from "./rate-dossier.input.js";
import { INDICATORS, refusalToDay, refusalToRate, refusalToScores } from "./satisfaction.rules.js";
import type { RatingRow } from "./satisfaction.table.js";
import { saveRating } from "./save-rating.js";

/** Records how content an applicant was with a dossier that has its result (01/2018/TT-VPCP, Art. 13). */
export function rateDossier(context: RequestContext, input: RateDossierInput): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => rate(inside, input);
  return runCommand(context, { name: "rateDossier", input, act, read: findDossier });
}

async function rate(context: RequestContext, input: RateDossierInput): Promise<string | Refusal[]> {
  const facts = await findDossierFacts(context, input.dossierId);
  if (facts === null) return [unknownDossier()];
  const { dossier } = facts;

  const byApplicant = isApplicant(context.actor, dossier);
  if (!byApplicant && !mayHandle(context.actor, dossier.responsibleBodyId)) {
    return [notYours("the person who registered the dossier, and the body that writes down a paper form")];
  }

  const on = input.on ?? context.today;
  const isRated = (await findRatingOf(context, dossier)) !== null;
  const resultOn = dossier.finishedOn ?? dossier.returnedOn ?? dossier.stateSince;
  const refused =
    refusalToRate({ state: dossier.state, isRated }) ??
    refusalToDay(on, resultOn, context.today) ??
    refusalToScores(input.scores);
  if (refused !== null) return [refused];

  await saveRating(
    context,
    context.em,
    ratingOf(dossier, input, { way: byApplicant ? "APPLICANT" : "PAPER_FORM", on }),
  );
  return dossier.id;
}

/** A rating of a dossier, of those who have to do with it as it stands. */
function ratingOf(
  dossier: DossierRow,
  { scores }: RateDossierInput,
  { way, on }: { way: RatingRow["way"]; on: RatingRow["ratedOn"] },
): RatingRow {
  const { id: dossierId, code, responsibleBodyId: bodyId, procedureId, communeId, districtId, provinceId } = dossier;
  const given = INDICATORS.map(({ indicator }) => {
    return [indicator, scores.find((each) => each.indicator === indicator)?.score ?? null] as const;
  });
  return {
    ...{ id: stableId("SatisfactionRating", code), version: 1, dossierId, way, ratedOn: on },
    ...{ bodyId, procedureId, communeId, districtId, provinceId },
    ...(Object.fromEntries(given) as Pick<RatingRow, (typeof INDICATORS)[number]["indicator"]>),
  };
}
