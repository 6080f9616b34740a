import path from "node:path";
import { later, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { seedKinds } from "@lienthong/kernel/service/seed.js";
import { imports } from "./imports.js";
import { seedScores } from "./index-year/seed-scores.js";
import { seedIndicators } from "./indicator/seed-indicators.js";

const FOLDER = path.join(packageFolder(import.meta.dirname), "seed");

/** The last day of which the seed tells; a clock that is behind it does not make its facts a future. */
const TOLD_ON = plainDate("2026-11-23");

/** The directive as a fact with its sources; the five years of its programme made up, and marked so. */
export async function seed(given: RequestContext): Promise<void> {
  const context = { ...given, today: later(given.today, TOLD_ON) };
  await seedKinds(context, FOLDER, imports);
  await seedScores(context);
  await seedIndicators(context);
}
