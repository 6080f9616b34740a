import type { SchemaParts } from "@lienthong/kernel/service/schema/build-schema.js";
import type { Organisation } from "../references.js";
import type { AdministrativeArea } from "./area/area.type.js";
import { AreaDossiersResolver } from "./area/area-dossiers.resolver.js";
import { DossierFinisherResolver } from "./area/finisher.resolver.js";
import { DossierActsResolver } from "./command/dossier-acts.resolver.js";
import { DossierCommandsResolver } from "./command/dossier-commands.resolver.js";
import { DossierResolver } from "./dossier.resolver.js";
import { DossierDeadlinesResolver } from "./dossier-deadlines.resolver.js";
import { DossierQueriesResolver } from "./dossier-queries.resolver.js";
import { findDossier, findDossierByCode } from "./find-dossiers.js";
import { OrganisationDossiersResolver, ProcedureDossiersResolver } from "./list/organisation-dossiers.resolver.js";
import { findTransfer } from "./transfer/find-transfers.js";
import {
  OrganisationTransfersResolver,
  ResponsibilityResolver,
  TransferResolver,
} from "./transfer/transfer.resolver.js";

/** The resolvers of dossiers and all that hangs on them. */
export const DOSSIER_RESOLVERS = [
  DossierQueriesResolver,
  DossierResolver,
  DossierDeadlinesResolver,
  DossierCommandsResolver,
  DossierActsResolver,
  OrganisationDossiersResolver,
  ProcedureDossiersResolver,
  AreaDossiersResolver,
  DossierFinisherResolver,
  TransferResolver,
  ResponsibilityResolver,
  OrganisationTransfersResolver,
];

/** How they are found by their keys. Bodies and areas come with what the organisation subgraph lends. */
export const DOSSIER_REFERENCES: SchemaParts["references"] = {
  Dossier: (context, key: { id: string } | { code: string }) =>
    "id" in key ? findDossier(context, key.id) : findDossierByCode(context, key.code),
  DossierTransfer: (context, { id }: { id: string }) => findTransfer(context, id),
  Organisation: async (_context, body: Organisation) => body,
  AdministrativeArea: async (_context, area: AdministrativeArea) => area,
};
