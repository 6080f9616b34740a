import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { openDossierBook } from "../import/dossier-book.js";
import { findStoredCodes, storeDossiers } from "../import/store-dossiers.js";
import { seedRatings } from "./seed-ratings.js";
import { syntheticDossiers } from "./synthetic-dossiers.js";
import { readSyntheticWorld } from "./synthetic-world.js";

/** How many made-up dossiers a fresh installation has. */
export const SEED_DOSSIERS = 5000;

/**
 * Stores so many times as many made-up dossiers as the seed has, those that are missing, and what some who applied
 * said of them; gives how many were missing. What is
 * stored stays as it is, so that nothing is undone that somebody did to a made-up dossier since.
 */
export async function seedDossiers(context: RequestContext, folder: string, scale: number): Promise<number> {
  const bodies = await readSyntheticWorld(context, folder);
  const stubs = bodies.flatMap(({ bodyId, executions }) =>
    executions.map(({ procedureCode }) => ({ bodyId, procedureCode })),
  );
  const book = await openDossierBook(context, stubs);
  const lines = syntheticDossiers(SEED_DOSSIERS * scale, bodies, book, context.calendar);
  const stored = await findStoredCodes(context, lines);
  const missing = lines.filter(({ code }) => !stored.has(code));
  if (missing.length === 0) return 0;

  await context.em.fork().transactional(async (em) => {
    const inside = { ...context, em, loaders: new Map() };
    await storeDossiers(inside, missing, () => {});
    const codes = missing.map(({ code }) => code);
    await seedRatings(inside, codes);
  });
  context.doorbell.ring(context.subgraph);
  return missing.length;
}
