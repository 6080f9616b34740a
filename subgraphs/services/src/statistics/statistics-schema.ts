import { type OrganisationPeriodRef, organisationPeriodOf } from "@lienthong/kernel/service/organisation-period.js";
import type { SchemaParts } from "@lienthong/kernel/service/schema/build-schema.js";
import { findRating } from "../satisfaction/find-ratings.js";
import {
  DossierRatingResolver,
  RatingResolver,
  StatisticsSatisfactionResolver,
} from "../satisfaction/satisfaction.resolver.js";
import { OrganisationPeriodResolver } from "./period/organisation-period.resolver.js";
import { RankingResolver } from "./ranking.resolver.js";
import {
  AreaStatisticsResolver,
  OrganisationStatisticsResolver,
  ProcedureStatisticsResolver,
} from "./subject-statistics.resolver.js";

/** The resolvers of statistics, and of the ratings that are a part of them. */
export const STATISTICS_RESOLVERS = [
  OrganisationStatisticsResolver,
  ProcedureStatisticsResolver,
  AreaStatisticsResolver,
  RankingResolver,
  OrganisationPeriodResolver,
  RatingResolver,
  DossierRatingResolver,
  StatisticsSatisfactionResolver,
];

export const STATISTICS_REFERENCES: SchemaParts["references"] = {
  OrganisationPeriod: (context, ref: OrganisationPeriodRef) => organisationPeriodOf(context, ref),
  SatisfactionRating: (context, { id }: { id: string }) => findRating(context, id),
};
