import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { connectionOfRows } from "@lienthong/kernel/service/page/connection-of-rows.js";
import { readCursor } from "@lienthong/kernel/service/page/cursor.js";
import { type PageArguments, type PageWindow, windowOf } from "@lienthong/kernel/service/page/page-arguments.js";
import { GraphQLError } from "graphql";
import { dossierReader } from "../dossier-reader.js";
import { noteReading, type SeenDossier } from "../find-dossiers.js";
import { type DossierFilter, filterOf } from "./dossier-filter.js";
import { type DossierPlace, seenPlaces } from "./dossier-places.js";
import { type OwnedDossiers, type OwnedRow, readDossiers, type Stretch } from "./read-dossiers.js";

/** The dossiers of one owner: of a body, a procedure or a territory. */
export interface DossierList {
  /** Names the list and all its places depend on: part of its batch and of its cursors. */
  name: string;
  ownerId: string;
  places: readonly DossierPlace[];
  /** The bodies above the owner, whose clerks and heads see its dossiers too. */
  superiorIds?: readonly string[];
}

const ORDER = [
  { column: "listedOn", descending: true },
  { column: "id", descending: true },
];

/**
 * A page of the dossiers of an owner that the actor may see whole, the newest receipt first. First pages of many owners
 * asked for in one tick are read together; a page at a cursor by itself. Throws BAD_PAGE or BAD_CURSOR.
 */
export async function pageDossiers(
  context: RequestContext,
  { name, ownerId, places, superiorIds = [] }: DossierList,
  asked: DossierFilter,
  page: PageArguments,
): Promise<Connection<SeenDossier>> {
  const window = windowOf(page);
  const filter = filterOf(asked);
  const scope = JSON.stringify([name, ownerId, filter]);
  const limit = window.size + 1;
  const reader = await dossierReader(context);
  const seen = places.flatMap((place) => seenPlaces(reader, place, superiorIds));

  const after = cursorIn(context, scope, window);
  const stretch: Stretch = { limit, backwards: window.backwards, after };
  const owned: OwnedDossiers = { ownerId, places: seen };
  const rows =
    after === null
      ? await readFirst(context, owned, filter, stretch)
      : await readDossiers(context, [owned], filter, stretch);
  const found = rows.slice(0, limit).map((row) => ({ ...row, superiorIds }));
  for (const dossier of found.slice(0, window.size)) await noteReading(context, dossier);
  return connectionOfRows(context, found, window, { order: ORDER, scope });
}

/** The beginnings of the lists of all owners asked for in one tick, read together. */
function readFirst(
  context: RequestContext,
  owned: OwnedDossiers,
  filter: Required<DossierFilter>,
  stretch: Stretch,
): Promise<readonly OwnedRow[]> {
  const name = `first dossiers ${JSON.stringify([filter, stretch])}`;
  return loadList<OwnedDossiers, OwnedRow>(
    context,
    name,
    async (inside, all) => {
      // Owners are told apart by their place among those asked for: one body may be asked for in several ways.
      const numbered = all.map(({ places }, at) => ({ ownerId: String(at), places }));
      const rows = grouped(await readDossiers(inside, numbered, filter, stretch), ({ ownerId }) => ownerId);
      return new Map(all.map((each, at) => [each, rows.get(String(at)) ?? []]));
    },
    owned,
  );
}

function cursorIn({ cursorKey }: RequestContext, scope: string, { cursor, backwards }: PageWindow) {
  if (cursor === null) return null;
  const values = readCursor(cursorKey, scope, cursor);
  if (values?.length === ORDER.length) return [String(values[0]), String(values[1])] as const;
  const argument = backwards ? "before" : "after";
  const message = `\`${argument}\` is no cursor of this list with these filters. Take one from its pageInfo, or begin without.`;
  throw new GraphQLError(message, { extensions: { code: "BAD_CURSOR", argument } });
}
