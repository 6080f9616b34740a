import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { COUNTER_KIND, type CounterKind, SUBJECT_KINDS } from "../counter/counter-book.js";
import { rowsOfTally, type Tally, type TallyRow } from "../counter/tally.js";

const COUNTERS_AT_ONCE = 10_000;

interface StoredCounter {
  subjectId: string;
  slot: number;
  kind: CounterKind;
}

export interface Comparison {
  /** How many counters there are to be. */
  counters: number;
  /** What is to be added to the stored counters; empty where they are right. */
  lacking: TallyRow[];
}

/** Compares the counters that are stored with a recount, each slot for itself, in the transaction of the context. */
export async function compareCounters(context: RequestContext, recount: Tally): Promise<Comparison> {
  const { table, measures } = recount.book;
  const rows = rowsOfTally(recount);
  const wanted = new Map(rows.map((row) => [`${row.subjectId} ${row.slot}`, row]));
  const lacking: TallyRow[] = [];
  for await (const stored of storedCounters(context, table)) {
    const key = `${stored.subjectId} ${stored.slot}`;
    const counted = wanted.get(key);
    wanted.delete(key);
    const amounts = measures.map((measure, at) => (counted?.amounts[at] ?? 0) - Reflect.get(stored, measure));
    const { subjectId, slot } = stored;
    const kind = counted?.kind ?? kindOf(stored);
    if (amounts.some((amount) => amount !== 0)) lacking.push({ kind, subjectId, slot, amounts });
  }
  return { counters: rows.length, lacking: [...lacking, ...wanted.values()] };
}

async function* storedCounters(context: RequestContext, table: Tally["book"]["table"]): AsyncGenerator<StoredCounter> {
  const after = (subjectId: string, slot: number): Promise<StoredCounter[]> =>
    context.em
      .getKysely<Record<string, StoredCounter>>()
      .selectFrom(table)
      .selectAll()
      .where(({ eb, refTuple, tuple }) => eb(refTuple("subjectId", "slot"), ">", tuple(subjectId, slot)))
      .orderBy("subjectId")
      .orderBy("slot")
      .limit(COUNTERS_AT_ONCE)
      .execute();
  for (let rows = await after("", 0); rows.length > 0; rows = await after(rows.at(-1)!.subjectId, rows.at(-1)!.slot)) {
    yield* rows;
  }
}

/** What is known of the kind of a subject to which nothing adds any more. */
const kindOf = ({ kind }: StoredCounter) => SUBJECT_KINDS.find((each) => COUNTER_KIND[each] === kind)!;
