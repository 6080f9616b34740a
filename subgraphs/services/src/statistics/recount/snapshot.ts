import type { RequestContext } from "@lienthong/kernel/service/context.js";

/** Works on the database as it is at one moment, while others go on writing. */
export function inSnapshot<T>(context: RequestContext, work: (inside: RequestContext) => Promise<T>): Promise<T> {
  return within(context, ["set transaction isolation level repeatable read"], work);
}

/** Works on the database while nobody else writes what counters count; those who would, wait. */
export function whileNobodyWrites<T>(
  context: RequestContext,
  work: (inside: RequestContext) => Promise<T>,
): Promise<T> {
  return within(context, ['lock table "dossier", "satisfaction_rating" in share row exclusive mode'], work);
}

/** SQLite needs no word for it: a transaction reads one moment, and has one writer. */
function within<T>(
  context: RequestContext,
  postgresql: readonly string[],
  work: (inside: RequestContext) => Promise<T>,
): Promise<T> {
  return context.em.fork().transactional(async (em) => {
    const isPostgresql = em.getPlatform().constructor.name.startsWith("Postgre");
    for (const statement of isPostgresql ? postgresql : []) await em.execute(statement);
    return work({ ...context, em, loaders: new Map() });
  });
}
