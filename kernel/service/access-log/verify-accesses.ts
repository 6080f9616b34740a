import type { SqlEntityManager } from "@mikro-orm/sql";
import { GENESIS, hashOfAccess } from "./access-hash.js";
import type { RecordAccessRow } from "./record-access.table.js";

/** The first row that is not as it was written, and how. */
export interface BrokenRow {
  position: number;
  what: "MISSING" | "CHANGED" | "UNCHAINED";
}

interface Rows {
  record_access: RecordAccessRow;
  access_head: { id: string; position: number; hash: string };
}

const ROWS_A_READ = 1_000;

/** How many rows the access log has, and the first that was changed, removed or put in later; null when all hold. */
export async function verifyAccesses(em: SqlEntityManager): Promise<{ rows: number; broken: BrokenRow | null }> {
  const database = em.getKysely<Rows>();
  let position = 0;
  let prevHash = GENESIS;
  for (;;) {
    const read = database.selectFrom("record_access").selectAll().where("position", ">", position);
    const rows = await read.orderBy("position").limit(ROWS_A_READ).execute();
    for (const row of rows) {
      const broken = faultOf(row, position + 1, prevHash);
      if (broken) return { rows: position, broken };
      position = row.position;
      prevHash = row.hash;
    }
    if (rows.length < ROWS_A_READ) break;
  }
  const head = await database.selectFrom("access_head").selectAll().executeTakeFirst();
  if ((head?.position ?? 0) > position) return { rows: position, broken: { position: position + 1, what: "MISSING" } };
  const isEnd = (head?.hash ?? GENESIS) === prevHash;
  return { rows: position, broken: isEnd ? null : { position, what: "UNCHAINED" } };
}

function faultOf(row: RecordAccessRow, expected: number, prevHash: string): BrokenRow | null {
  if (row.position !== expected) return { position: expected, what: "MISSING" };
  if (row.prevHash !== prevHash) return { position: expected, what: "UNCHAINED" };
  return row.hash === hashOfAccess(prevHash, row) ? null : { position: expected, what: "CHANGED" };
}
