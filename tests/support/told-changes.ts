import { CommandReceiptTable } from "@lienthong/kernel/service/command/command-receipt.table.js";
import type { EventSubscriber, FlushEventArgs } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { PARTS } from "./parts-of-records.js";

/**
 * The ids of rows of a table whose record has not told of them: of a record, of the version it has; of a part, of
 * anything.
 */
async function findSilent(em: SqlEntityManager, table: string, ids: readonly string[]): Promise<string[]> {
  const part = PARTS[table];
  const told = `(select max(e."subjectVersion") from event e where e."subjectId" = ${part ?? "t.id"})`;
  const isSilent = `${told} ${part === undefined ? "is distinct from t.version" : "is null"}`;
  const among = `t.id in (${ids.map(() => "?").join(", ")})`;
  const rows = await em.execute(`select t.id from "${table}" t where ${isSilent} and ${among}`, [...ids]);
  return rows.map(({ id }) => String(id));
}

/** Fails every command that changes a record and does not tell of it. */
export const toldChanges: EventSubscriber = {
  async afterFlush({ em, uow }: FlushEventArgs) {
    const changes = uow.getChangeSets().filter(({ type }) => !type.startsWith("delete"));
    if (!changes.some(({ meta }) => meta.class === CommandReceiptTable.meta.class)) return;

    const versioned = changes.filter(({ meta }) => "version" in meta.properties && "id" in meta.properties);
    for (const [table, own] of Map.groupBy(versioned, ({ meta }) => meta.tableName)) {
      const ids = own.map(({ entity }) => String((entity as { id: string }).id));
      const silent = await findSilent(em as SqlEntityManager, table, ids);
      if (silent.length > 0) throw new Error(`No event tells of the change of ${silent.join(", ")}.`);
    }
  },
};
