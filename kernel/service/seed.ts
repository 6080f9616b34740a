import path from "node:path";
import { OPERATOR } from "../domain/actor.js";
import { CommandReceiptTable } from "./command/command-receipt.table.js";
import type { RequestContext } from "./context.js";
import type { AnyImportKind } from "./import/import-kind.js";
import { runImport } from "./import/run-import.js";
import type { Subgraph } from "./subgraph.js";

const RECEIPT = { actorId: OPERATOR.id, clientMutationId: "seed-0001" };

/**
 * Seeds a subgraph whose database has never been seeded whole. Importing twice is importing once, so a seeding that
 * was interrupted is simply done again at the next start.
 */
export async function seedOnce({ definition, contextOf }: Subgraph): Promise<void> {
  const context = contextOf(OPERATOR);
  const em = context.em.fork();
  if (await em.findOne(CommandReceiptTable, RECEIPT)) return;

  await definition.seed(context);
  em.create(CommandReceiptTable, {
    ...RECEIPT,
    command: "seed",
    inputHash: "",
    subjectId: definition.name,
    doneAt: context.now.toISOString(),
  });
  await em.flush();
}

/** Imports files of facts in the order in which they build on each other. Throws at the first file that is at fault. */
export async function seedFiles(
  context: RequestContext,
  folder: string,
  files: readonly (readonly [AnyImportKind, string])[],
): Promise<void> {
  for (const [kind, file] of files) {
    const { faults } = await runImport(context, kind, path.join(folder, file));
    const [first] = faults;
    if (first) throw new Error(`Seed file ${file}, line ${first.line}, ${first.column}: ${first.reason} ${first.fix}`);
  }
}

/** As `seedFiles`, where each kind has one file of its own name. */
export function seedKinds(context: RequestContext, folder: string, kinds: readonly AnyImportKind[]): Promise<void> {
  return seedFiles(
    context,
    folder,
    kinds.map((kind) => [kind, `${kind.kind}.csv`]),
  );
}
