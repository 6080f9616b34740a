import type { RequestContext } from "@lienthong/kernel/service/context.js";

/** Fills an empty database with procedures as facts with their sources; else does nothing. */
export async function seed(_context: RequestContext): Promise<void> {}
