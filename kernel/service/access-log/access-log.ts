import type { SqlEntityManager } from "@mikro-orm/sql";
import { GENESIS } from "../database/chain.js";
import type { Database } from "../database/database.js";
import { hashOfAccess, type UnchainedAccess } from "./access-hash.js";
import type { RecordAccessRow } from "./record-access.table.js";

export type NewAccess = Omit<UnchainedAccess, "position">;

interface Waiting {
  accesses: readonly NewAccess[];
  done(): void;
  failed(error: unknown): void;
}

interface Rows {
  record_access: RecordAccessRow;
  access_head: { id: string; position: number; hash: string };
}

/**
 * Writes the access log of a subgraph: what comes while rows are being written is written together, in one statement.
 * Of two processes on one database the later waits for the lock of the head.
 */
export class AccessLog {
  readonly #database: Database;
  #waiting: Waiting[] = [];
  #isWriting = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Resolves when the rows are stored; rejects when they are not, and then nothing may be told. */
  write(accesses: readonly NewAccess[]): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ accesses, done, failed });
      if (!this.#isWriting) void this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await append(
          this.#database.fork(),
          batch.flatMap(({ accesses }) => accesses),
        );
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.#isWriting = false;
  }
}

const ROWS_A_STATEMENT = 500;

function append(em: SqlEntityManager, accesses: readonly NewAccess[]): Promise<void> {
  return em.transactional(async (inside) => {
    const database = inside.getKysely<Rows>();
    const first = { id: "head", position: 0, hash: GENESIS };
    await database
      .insertInto("access_head")
      .values(first)
      .onConflict((row) => row.column("id").doNothing())
      .execute();
    // Writing takes the lock: of the row on PostgreSQL, of the file on SQLite.
    const head = await database
      .updateTable("access_head")
      .set((row) => ({ position: row.ref("position") }))
      .where("id", "=", "head")
      .returning(["position", "hash"])
      .executeTakeFirstOrThrow();

    const rows = chained(accesses, head);
    for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
      await database
        .insertInto("record_access")
        .values(rows.slice(at, at + ROWS_A_STATEMENT))
        .execute();
    }
    const { position, hash } = rows.at(-1)!;
    await database.updateTable("access_head").set({ position, hash }).where("id", "=", "head").execute();
  });
}

function chained(accesses: readonly NewAccess[], head: { position: number; hash: string }): RecordAccessRow[] {
  let { position, hash: prevHash } = head;
  return accesses.map((access) => {
    position += 1;
    const row = { ...access, position };
    const hash = hashOfAccess(prevHash, row);
    const whole = { ...row, prevHash, hash } as RecordAccessRow;
    prevHash = hash;
    return whole;
  });
}
