import { organisationPeriodOf } from "@lienthong/kernel/service/organisation-period.js";
import type { SchemaParts } from "@lienthong/kernel/service/schema/build-schema.js";
import { EvaluationResolver, PeriodEvaluationResolver } from "./evaluation/evaluation.resolver.js";
import { OrganisationPeriod } from "./period/organisation-period.type.js";
import { PROGRAMME_REFERENCES, PROGRAMME_RESOLVERS } from "./programme-schema.js";
import { OrganisationRankingResolver, RankingEntryResolver } from "./ranking/organisation-ranking.resolver.js";
import { OrganisationRanking } from "./ranking/organisation-ranking.type.js";

export const resolvers: SchemaParts["resolvers"] = [
  ...PROGRAMME_RESOLVERS,
  PeriodEvaluationResolver,
  EvaluationResolver,
  OrganisationRankingResolver,
  RankingEntryResolver,
];

/** No field here leads to a period or a ranking; other subgraphs do. */
export const orphanedTypes: NonNullable<SchemaParts["orphanedTypes"]> = [OrganisationPeriod, OrganisationRanking];

export const references: SchemaParts["references"] = {
  ...PROGRAMME_REFERENCES,
  OrganisationPeriod: organisationPeriodOf,
  OrganisationRanking: async (_context, ranking: OrganisationRanking) => ranking,
  Organisation: async (_context, { id }: { id: string }) => ({ id }),
  LegalDocument: async (_context, { citation }: { citation: string }) => ({ citation }),
};
