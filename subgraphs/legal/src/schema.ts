import { organisationPeriodOf } from "@lienthong/kernel/service/organisation-period.js";
import type { SchemaParts } from "@lienthong/kernel/service/schema/build-schema.js";
import { ApplicabilityResolver } from "./applicability/applicability.resolver.js";
import { AdministrativeArea } from "./applicability/area.type.js";
import { DocumentCheckResolver, DocumentReviewResolver, ExaminedDocumentResolver } from "./check/check.resolver.js";
import { findCheck, findReview } from "./check/find-checks.js";
import { CompetenceResolver } from "./competence/competence.resolver.js";
import { DocumentResolver } from "./document/document.resolver.js";
import { DocumentCommandsResolver } from "./document/document-commands.resolver.js";
import { findDocument, findDocumentByCitation } from "./document/find-documents.js";
import { OrganisationDocumentsResolver } from "./document/organisation-documents.resolver.js";
import { DraftResolver } from "./draft/draft.resolver.js";
import { DraftCommandsResolver } from "./draft/draft-commands.resolver.js";
import { DraftActResolver, DraftCommentResolver, DraftOpinionResolver } from "./draft/draft-parts.resolver.js";
import { DraftQueriesResolver } from "./draft/draft-queries.resolver.js";
import { findComment } from "./draft/find-comments.js";
import { findDraftAct, findDraftOpinion } from "./draft/find-draft-parts.js";
import { findDraft } from "./draft/find-drafts.js";
import { OrganisationDraftsResolver } from "./draft/organisation-drafts.resolver.js";
import { OrganisationPeriodResolver } from "./period/organisation-period.resolver.js";
import { OrganisationPeriod } from "./period/organisation-period.type.js";
import { DocumentRelationsResolver } from "./relation/document-relations.resolver.js";
import { findRelation } from "./relation/find-relations.js";
import { BasisResolver, RelationResolver } from "./relation/relation.resolver.js";
import { RelationCommandsResolver } from "./relation/relation-commands.resolver.js";

export const resolvers: SchemaParts["resolvers"] = [
  DocumentResolver,
  DocumentCommandsResolver,
  OrganisationDocumentsResolver,
  DocumentRelationsResolver,
  RelationResolver,
  BasisResolver,
  RelationCommandsResolver,
  CompetenceResolver,
  ApplicabilityResolver,
  DraftQueriesResolver,
  DraftResolver,
  DraftActResolver,
  DraftCommentResolver,
  DraftOpinionResolver,
  DraftCommandsResolver,
  OrganisationDraftsResolver,
  OrganisationPeriodResolver,
  ExaminedDocumentResolver,
  DocumentCheckResolver,
  DocumentReviewResolver,
];

/** No field here leads to an area or a period; other subgraphs do. */
export const orphanedTypes: NonNullable<SchemaParts["orphanedTypes"]> = [AdministrativeArea, OrganisationPeriod];

export const references: SchemaParts["references"] = {
  LegalDocument: (context, key: { id: string } | { citation: string }) =>
    "id" in key ? findDocument(context, key.id) : findDocumentByCitation(context, key.citation),
  DocumentRelation: (context, { id }: { id: string }) => findRelation(context, id),
  DocumentDraft: (context, { id }: { id: string }) => findDraft(context, id),
  DraftComment: (context, { id }: { id: string }) => findComment(context, id),
  DraftAct: (context, { id }: { id: string }) => findDraftAct(context, id),
  DraftOpinion: (context, { id }: { id: string }) => findDraftOpinion(context, id),
  DocumentCheck: (context, { id }: { id: string }) => findCheck(context, id),
  DocumentReview: (context, { id }: { id: string }) => findReview(context, id),
  Organisation: async (_context, { id }: { id: string }) => ({ id }),
  OrganisationPeriod: organisationPeriodOf,
  AdministrativeArea: async (_context, area: AdministrativeArea) => area,
};
