import { type OrganisationPeriodRef, organisationPeriodOf } from "@lienthong/kernel/service/organisation-period.js";
import type { SchemaParts } from "@lienthong/kernel/service/schema/build-schema.js";
import { ActResolver } from "./case/act.resolver.js";
import { CaseResolver } from "./case/case.resolver.js";
import { CaseCommandsResolver } from "./case/case-commands.resolver.js";
import { CaseQueries, OfficialCasesResolver } from "./case/case-queries.resolver.js";
import { findCase } from "./case/find-cases.js";
import { ComplaintResolver, OrganisationComplaintsResolver } from "./complaint/complaint.resolver.js";
import { ComplaintCommandsResolver } from "./complaint/complaint-commands.resolver.js";
import { ComplaintOutcomesResolver } from "./complaint/complaint-outcomes.resolver.js";
import { findComplaint } from "./complaint/find-complaints.js";
import { OrganisationCountsResolver, OrganisationPeriodDisciplineResolver } from "./counts/counts.resolver.js";
import { OrganisationPeriod } from "./counts/counts.type.js";
import { DecisionResolver } from "./decision/decision.resolver.js";
import { DecisionCommandsResolver } from "./decision/decision-commands.resolver.js";
import { findDecision } from "./decision/find-decisions.js";
import { DutyInspectionResolver, OrganisationInspectionsResolver } from "./duty-inspection/duty-inspection.resolver.js";
import { findDutyInspection } from "./duty-inspection/find-duty-inspections.js";
import { InspectionCommandsResolver } from "./duty-inspection/inspection-commands.resolver.js";
import { InspectionQueries } from "./duty-inspection/inspection-queries.resolver.js";

export const resolvers: SchemaParts["resolvers"] = [
  InspectionQueries,
  DutyInspectionResolver,
  OrganisationInspectionsResolver,
  InspectionCommandsResolver,
  ComplaintResolver,
  OrganisationComplaintsResolver,
  ComplaintOutcomesResolver,
  ComplaintCommandsResolver,
  CaseQueries,
  CaseResolver,
  ActResolver,
  OfficialCasesResolver,
  CaseCommandsResolver,
  DecisionResolver,
  DecisionCommandsResolver,
  OrganisationCountsResolver,
  OrganisationPeriodDisciplineResolver,
];

/** No field here leads to a period of a body; the organisation subgraph does. */
export const orphanedTypes: NonNullable<SchemaParts["orphanedTypes"]> = [OrganisationPeriod];

export const references: SchemaParts["references"] = {
  DutyInspection: (context, { id }: { id: string }) => findDutyInspection(context, id),
  StaffComplaint: (context, { id }: { id: string }) => findComplaint(context, id),
  DisciplineCase: (context, { id }: { id: string }) => findCase(context, id),
  DisciplineDecision: (context, { id }: { id: string }) => findDecision(context, id),
  Organisation: async (_context, { id }: { id: string }) => ({ id }),
  OrganisationPeriod: (context, ref: OrganisationPeriodRef) => organisationPeriodOf(context, ref),
  Official: async (_context, { id }: { id: string }) => ({ id }),
  LegalDocument: async (_context, { citation }: { citation: string }) => ({ citation }),
};
