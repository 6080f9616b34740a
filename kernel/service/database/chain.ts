/** What the first row of a log is chained to. */
export const GENESIS = "genesis";

/** A row of a log whose rows are numbered without a gap, each holding the hash of the one before it. */
interface Link {
  position: number;
  prevHash: string;
  hash: string;
}

/** A place in such a log, and what the next row is chained to. */
export interface ChainEnd {
  position: number;
  hash: string;
}

/** Where a log is not what was written, and how. */
export interface BrokenLink {
  position: number;
  what: "MISSING" | "CHANGED" | "UNCHAINED";
}

export interface Verified {
  rows: number;
  broken: BrokenLink | null;
}

interface Chain<Row extends Link> {
  /** Some of the rows after a position, in their order; none at the end. */
  readAfter(position: number): Promise<readonly Row[]>;
  hashOf(prevHash: string, row: Row): string;
  /** What comes before the first row; null where the oldest rows may be gone. */
  start: ChainEnd | null;
  /** The end as it is kept apart from the rows, committed with them. */
  readHead(): Promise<ChainEnd>;
}

/**
 * Follows a log to its end, also while it is being written to: how many of its rows hold, and the first that was changed,
 * removed or put in later; null when all hold.
 */
export async function verifyChain<Row extends Link>(chain: Chain<Row>): Promise<Verified> {
  const { readAfter, hashOf, start, readHead } = chain;
  let last = start;
  for (let rows = 0; ; ) {
    // Before the rows: those up to it are there to be read by now.
    const head = await readHead();
    const read = await readAfter(last?.position ?? 0);
    if (read.length === 0) return { rows, broken: last && faultOfEnd(last, head) };
    for (const row of read) {
      const broken = faultOf(row, last) ?? (hashOf(row.prevHash, row) === row.hash ? null : changed(row));
      if (broken) return { rows, broken };
      last = { position: row.position, hash: row.hash };
      rows += 1;
    }
  }
}

function faultOf({ position, prevHash }: Link, before: ChainEnd | null): BrokenLink | null {
  if (before === null) return null;
  if (position !== before.position + 1) return { position: before.position + 1, what: "MISSING" };
  return prevHash === before.hash ? null : { position, what: "UNCHAINED" };
}

const changed = ({ position }: Link): BrokenLink => ({ position, what: "CHANGED" });

function faultOfEnd({ position, hash }: ChainEnd, head: ChainEnd): BrokenLink | null {
  if (position < head.position) return { position: position + 1, what: "MISSING" };
  return hash === head.hash ? null : { position, what: "UNCHAINED" };
}
