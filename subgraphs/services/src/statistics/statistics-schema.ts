import { type OrganisationPeriodRef, organisationPeriodOf } from "@lienthong/kernel/service/organisation-period.js";
import type { SchemaParts } from "@lienthong/kernel/service/schema/build-schema.js";
import { OrganisationPeriodResolver } from "./period/organisation-period.resolver.js";
import { RankingResolver } from "./ranking.resolver.js";
import {
  AreaStatisticsResolver,
  OrganisationStatisticsResolver,
  ProcedureStatisticsResolver,
} from "./subject-statistics.resolver.js";

/** The resolvers of statistics. */
export const STATISTICS_RESOLVERS = [
  OrganisationStatisticsResolver,
  ProcedureStatisticsResolver,
  AreaStatisticsResolver,
  RankingResolver,
  OrganisationPeriodResolver,
];

export const STATISTICS_REFERENCES: SchemaParts["references"] = {
  OrganisationPeriod: (context, ref: OrganisationPeriodRef) => organisationPeriodOf(context, ref),
};
