import { organisationPeriodOf } from "@lienthong/kernel/service/organisation-period.js";
import type { SchemaParts } from "@lienthong/kernel/service/schema/build-schema.js";
import type { RecordLink } from "@lienthong/kernel/service/schema/record-link.type.js";
import {
  EmulationAwardResolver,
  EvaluationReferenceResolver,
  OrganisationEmulationAwardsResolver,
} from "./emulation/emulation-award.resolver.js";
import { EmulationCommandsResolver } from "./emulation/emulation-commands.resolver.js";
import { findEmulationAward } from "./emulation/find-emulation-awards.js";
import { EvaluationResolver, PeriodEvaluationResolver } from "./evaluation/evaluation.resolver.js";
import { findRecord } from "./find-record.js";
import { findIndexYear } from "./index-year/find-index-years.js";
import {
  IndexCriterionScoreResolver,
  IndexEvidenceResolver,
  IndexYearResolver,
  OrganisationIndexYearsResolver,
} from "./index-year/index.resolver.js";
import { IndexCommandsResolver } from "./index-year/index-commands.resolver.js";
import { ServiceIndicatorsResolver } from "./indicator/indicator.resolver.js";
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
  IndexYearResolver,
  IndexCriterionScoreResolver,
  IndexEvidenceResolver,
  OrganisationIndexYearsResolver,
  IndexCommandsResolver,
  EmulationAwardResolver,
  OrganisationEmulationAwardsResolver,
  EvaluationReferenceResolver,
  EmulationCommandsResolver,
  ServiceIndicatorsResolver,
];

/** No field here leads to a period or a ranking; other subgraphs do. */
export const orphanedTypes: NonNullable<SchemaParts["orphanedTypes"]> = [OrganisationPeriod, OrganisationRanking];

export const references: SchemaParts["references"] = {
  ...PROGRAMME_REFERENCES,
  IndexYear: (context, { id }: { id: string }) => findIndexYear(context, id),
  IndexCriterion: (context, { id }: { id: string }) => findRecord(context, "index_criterion", id),
  EmulationAward: (context, { id }: { id: string }) => findEmulationAward(context, id),
  RecordLink: async (_context, link: RecordLink) => link,
  OrganisationPeriod: organisationPeriodOf,
  OrganisationRanking: async (_context, ranking: OrganisationRanking) => ranking,
  Organisation: async (_context, { id }: { id: string }) => ({ id }),
  LegalDocument: async (_context, { citation }: { citation: string }) => ({ citation }),
};
