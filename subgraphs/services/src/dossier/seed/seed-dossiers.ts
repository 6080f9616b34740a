import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { database } from "../../tables.js";
import { inChunks, openDossierBook } from "../import/dossier-book.js";
import type { DossierLine } from "../import/dossier-line.js";
import { storeDossiers } from "../import/store-dossiers.js";
import { syntheticDossiers } from "./synthetic-dossiers.js";
import { readSyntheticWorld } from "./synthetic-world.js";

/** How many made-up dossiers a fresh installation has. */
export const SEED_DOSSIERS = 5000;

/**
 * Stores so many times as many made-up dossiers as the seed has, those that are missing; gives how many were. What is
 * stored stays as it is, so that nothing is undone that somebody did to a made-up dossier since.
 */
export async function seedDossiers(context: RequestContext, folder: string, scale: number): Promise<number> {
  const bodies = await readSyntheticWorld(context, folder);
  const stubs = bodies.flatMap(({ bodyId, executions }) =>
    executions.map(({ procedureCode }) => ({ bodyId, procedureCode })),
  );
  const book = await openDossierBook(context, stubs);
  const lines = syntheticDossiers(SEED_DOSSIERS * scale, bodies, book, context.calendar);
  const stored = await findStored(context, lines);
  const missing = lines.filter(({ code }) => !stored.has(code));
  if (missing.length === 0) return 0;

  await context.em.fork().transactional(async (em) => {
    await storeDossiers({ ...context, em, loaders: new Map() }, missing, () => {});
  });
  context.doorbell.ring(context.subgraph);
  return missing.length;
}

async function findStored(context: RequestContext, lines: readonly DossierLine[]): Promise<Set<string>> {
  const query = database(context).selectFrom("dossier").select("code");
  const codes = lines.map(({ code }) => code);
  const rows = await inChunks(codes, (part) => query.where("code", "in", part).execute());
  return new Set(rows.map(({ code }) => code));
}
