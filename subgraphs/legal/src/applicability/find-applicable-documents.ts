import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import type { DocumentRow } from "../document/document.table.js";
import type { DocumentType, Family } from "../document/document-types.js";
import { leastSure } from "../document/least-sure.rules.js";
import { filteredDocuments, NEWEST_FIRST } from "../document/list-documents.js";
import { database } from "../tables.js";
import { type LineageEntry, nearestThrough } from "./applicability.rules.js";
import type { ApplicableDocument } from "./applicable-document.type.js";
import type { AdministrativeArea } from "./area.type.js";
import { isTerritoryOf } from "./is-territory-of.js";
import type { TerritoryRow } from "./territory.table.js";

export interface ApplicableFilter {
  on: PlainDate;
  family: Family | null;
  types: readonly DocumentType[] | null;
  /** Whether documents of the whole country are left out. */
  localOnly: boolean;
}

/** A page of the documents in force on a day in an area, the newest first, each with the area it applies through. */
export async function findApplicableDocuments(
  context: RequestContext,
  { id, lineage }: AdministrativeArea,
  { on, family, types, localOnly }: ApplicableFilter,
  page: PageArguments,
): Promise<Connection<ApplicableDocument>> {
  const query = filteredDocuments(context, { family, types, inForceOn: on }).where((eb) => {
    const here = isTerritoryOf(lineage, on);
    return localOnly ? here : eb.or([eb("legal_document.scope", "=", "NATIONWIDE"), here]);
  });
  const scope = ["applicable documents", id, on, family, types, localOnly];
  const { edges, pageInfo } = await keysetPage(context, { query, order: NEWEST_FIRST, scope, page });
  const territories = await findTerritories(
    context,
    edges.map(({ node }) => node.id),
  );

  return {
    pageInfo,
    edges: edges.map((edge) => ({
      node: applicable(edge.node, lineage, territories.get(edge.node.id) ?? [], on),
      get cursor() {
        return edge.cursor;
      },
    })),
  };
}

function applicable(
  document: DocumentRow,
  lineage: readonly LineageEntry[],
  territories: readonly TerritoryRow[],
  on: PlainDate,
): ApplicableDocument {
  const through = nearestThrough(lineage, territories, on);
  const isInherited = through?.relation.startsWith("PREDECESSOR") ?? false;
  const certainties = territories.filter(({ areaId }) => areaId === through?.areaId).map(({ certainty }) => certainty);
  const certainty = leastSure(document.certainty, isInherited ? "INFERRED" : "CERTAIN", ...certainties);
  const area = through === null ? null : { id: through.areaId };
  return { document: document as ApplicableDocument["document"], through, area, certainty };
}

async function findTerritories(context: RequestContext, documentIds: readonly string[]) {
  if (documentIds.length === 0) return new Map<string, TerritoryRow[]>();
  const query = database(context).selectFrom("document_territory").selectAll().where("documentId", "in", documentIds);
  return grouped(await query.orderBy("validFrom").execute(), ({ documentId }) => documentId);
}
