import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Dossier } from "../dossier/dossier.type.js";
import { findDossier, type SeenDossier } from "../dossier/find-dossiers.js";
import type { DossierStatisticsFacts } from "../statistics/ask/find-statistics.js";
import { DossierStatistics } from "../statistics/statistics.type.js";
import { findRatingOf } from "./find-ratings.js";
import { findSatisfaction } from "./find-satisfaction.js";
import { RateDossierInput } from "./rate-dossier.input.js";
import { rateDossier } from "./rate-dossier.js";
import { INDICATORS } from "./satisfaction.rules.js";
import type { RatingRow } from "./satisfaction.table.js";
import { Satisfaction, SatisfactionRating, SatisfactionScore } from "./satisfaction.type.js";

const RateDossierPayload = payloadOf("rateDossier", "dossier", () => Dossier);

@Resolver(() => SatisfactionRating)
export class RatingResolver {
  @Mutation(() => RateDossierPayload, {
    description:
      "Rates the handling of a dossier that has its result, once (01/2018/TT-VPCP, Art. 13). For the person who " +
      "registered it, and for its body that writes down a paper form. NOT_FOUND, NOT_ALLOWED, ALREADY_DONE, WRONG_STEP, " +
      "BEFORE_START, MISSING_VALUE, INVALID_VALUE.",
  })
  rateDossier(
    @Arg("input", () => RateDossierInput, { description: "The dossier and the answers." }) input: RateDossierInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<SeenDossier>> {
    return rateDossier(context, input);
  }

  @FieldResolver(() => Dossier, { description: "What was rated." })
  dossier(@Root() { dossierId }: RatingRow, @Ctx() context: RequestContext) {
    return findDossier(context, dossierId);
  }

  @FieldResolver(() => [SatisfactionScore], { description: "The answers, in the order of the indicators." })
  scores(@Root() rating: RatingRow): SatisfactionScore[] {
    return INDICATORS.flatMap(({ indicator }) => {
      const score = rating[indicator];
      return score === null ? [] : [{ indicator, score }];
    });
  }
}

@Resolver(() => Dossier)
export class DossierRatingResolver {
  @FieldResolver(() => SatisfactionRating, {
    nullable: true,
    description:
      "How content somebody was with it; null while nobody said, and for those who see its public face alone.",
  })
  satisfactionRating(@Root() dossier: SeenDossier, @Ctx() context: RequestContext) {
    return findRatingOf(context, dossier);
  }
}

@Resolver(() => DossierStatistics)
export class StatisticsSatisfactionResolver {
  @FieldResolver(() => Satisfaction, {
    description: "How content people were with dossiers that they rated in these days.",
  })
  satisfaction(@Root() statistics: DossierStatisticsFacts, @Ctx() context: RequestContext) {
    return findSatisfaction(context, statistics.subjectIds, statistics);
  }
}
