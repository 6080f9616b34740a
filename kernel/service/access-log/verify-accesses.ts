import type { SqlEntityManager } from "@mikro-orm/sql";
import { type ChainEnd, GENESIS, type Verified, verifyChain } from "../database/chain.js";
import { hashOfAccess } from "./access-hash.js";
import type { RecordAccessRow } from "./record-access.table.js";

interface Rows {
  record_access: RecordAccessRow;
  access_head: ChainEnd & { id: string };
}

const ROWS_A_READ = 1_000;

/** How many rows of the access log hold, and the first that was changed, removed or put in later; null when all do. */
export function verifyAccesses(em: SqlEntityManager): Promise<Verified> {
  const database = em.getKysely<Rows>();
  const start = { position: 0, hash: GENESIS };
  return verifyChain<RecordAccessRow>({
    readAfter: (position) => {
      const query = database.selectFrom("record_access").selectAll().where("position", ">", position);
      return query.orderBy("position").limit(ROWS_A_READ).execute();
    },
    hashOf: hashOfAccess,
    start,
    readHead: async () => (await database.selectFrom("access_head").selectAll().executeTakeFirst()) ?? start,
  });
}
