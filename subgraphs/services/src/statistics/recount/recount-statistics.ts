import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Recount, RecountReport } from "@lienthong/kernel/service/recount.js";
import { recountRatings } from "../../satisfaction/recount-ratings.js";
import { addToCounters } from "../counter/store-tally.js";
import type { Tally } from "../counter/tally.js";
import { type Comparison, compareCounters } from "./compare-counters.js";
import { recountDossiers } from "./recount-dossiers.js";
import { inSnapshot, whileNobodyWrites } from "./snapshot.js";

/** How each book of counters is counted anew. */
const BOOKS: readonly ((context: RequestContext) => Promise<Tally>)[] = [recountDossiers, recountRatings];

/** The proof that counters equal what they count, and their mending. */
export const recountStatistics: Recount = {
  check: (context) => inSnapshot(context, (inside) => overBooks(inside, async () => {})),
  mend: (context) =>
    whileNobodyWrites(context, (inside) =>
      overBooks(inside, ({ book }, { lacking }) => addToCounters(inside.em, book, lacking)),
    ),
};

async function overBooks(
  context: RequestContext,
  then: (recount: Tally, comparison: Comparison) => Promise<void>,
): Promise<RecountReport[]> {
  const reports: RecountReport[] = [];
  for (const recountBook of BOOKS) {
    const recount = await recountBook(context);
    const comparison = await compareCounters(context, recount);
    await then(recount, comparison);
    const { counters, lacking } = comparison;
    const examples = lacking.slice(0, 5).map(({ subjectId, slot }) => `${subjectId} ${slot}`);
    reports.push({ name: recount.book.table, counters, differing: lacking.length, examples });
  }
  return reports;
}
