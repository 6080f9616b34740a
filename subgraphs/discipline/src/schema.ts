import type { SchemaParts } from "@lienthong/kernel/service/schema/build-schema.js";
import { DutyInspectionResolver, OrganisationInspectionsResolver } from "./duty-inspection/duty-inspection.resolver.js";
import { findDutyInspection } from "./duty-inspection/find-duty-inspections.js";
import { InspectionQueries } from "./duty-inspection/inspection-queries.resolver.js";

export const resolvers: SchemaParts["resolvers"] = [
  InspectionQueries,
  DutyInspectionResolver,
  OrganisationInspectionsResolver,
];

export const orphanedTypes: NonNullable<SchemaParts["orphanedTypes"]> = [];

export const references: SchemaParts["references"] = {
  DutyInspection: (context, { id }: { id: string }) => findDutyInspection(context, id),
  Organisation: async (_context, { id }: { id: string }) => ({ id }),
};
