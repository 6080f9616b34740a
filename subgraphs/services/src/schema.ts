import type { SchemaParts } from "@lienthong/kernel/service/schema/build-schema.js";
import { ChannelTimeResolver } from "./channel/channel.resolver.js";
import { DOSSIER_REFERENCES, DOSSIER_RESOLVERS } from "./dossier/dossier-schema.js";
import {
  ExecutionResolver,
  OrganisationProceduresResolver,
  ProcedureExecutionsResolver,
} from "./execution/execution.resolver.js";
import { ExecutionCommandsResolver } from "./execution/execution-commands.resolver.js";
import { findExecution } from "./execution/find-executions.js";
import { DocumentProceduresResolver } from "./procedure/document-procedures.resolver.js";
import { EvidenceResolver, LegalBasisResolver, PublishedBodyResolver } from "./procedure/edition-parts.resolver.js";
import { findProcedure } from "./procedure/find-procedures.js";
import { ProcedureResolver } from "./procedure/procedure.resolver.js";
import { ProcedureCommandsResolver } from "./procedure/procedure-commands.resolver.js";
import { ProcedurePartsResolver } from "./procedure/procedure-parts.resolver.js";
import { ProcedureQueriesResolver } from "./procedure/procedure-queries.resolver.js";
import { findSimplification } from "./simplification/find-simplifications.js";
import { ProcedureSimplificationsResolver, SimplificationResolver } from "./simplification/simplification.resolver.js";
import { OrganisationPeriod } from "./statistics/period/organisation-period.type.js";
import { STATISTICS_REFERENCES, STATISTICS_RESOLVERS } from "./statistics/statistics-schema.js";

export const resolvers: SchemaParts["resolvers"] = [
  ProcedureQueriesResolver,
  ProcedureResolver,
  ProcedurePartsResolver,
  PublishedBodyResolver,
  LegalBasisResolver,
  EvidenceResolver,
  DocumentProceduresResolver,
  ChannelTimeResolver,
  ExecutionResolver,
  ProcedureExecutionsResolver,
  OrganisationProceduresResolver,
  ProcedureCommandsResolver,
  ExecutionCommandsResolver,
  SimplificationResolver,
  ProcedureSimplificationsResolver,
  ...DOSSIER_RESOLVERS,
  ...STATISTICS_RESOLVERS,
];

export const references: SchemaParts["references"] = {
  Procedure: (context, { id }: { id: string }) => findProcedure(context, id),
  ServiceAtOrganisation: (context, { id }: { id: string }) => findExecution(context, id),
  SimplificationProposal: (context, { id }: { id: string }) => findSimplification(context, id),
  ...DOSSIER_REFERENCES,
  ...STATISTICS_REFERENCES,
  LegalDocument: async (_context, { citation }: { citation: string }) => ({ citation }),
};

/** Its fields are joined to those of the other subgraphs; no field here leads to it. */
export const orphanedTypes: NonNullable<SchemaParts["orphanedTypes"]> = [OrganisationPeriod];
