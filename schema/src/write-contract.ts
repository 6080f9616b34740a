import { parseRules } from "./access-rules.js";
import type { ApiChange } from "./changelog/api-changes.js";
import { readDifferences } from "./changelog/differences.js";
import { checkNodeOwners } from "./checks/node-owners.js";
import { CONTRACT_FOLDER, composeContract, filesOfContract, RULES_FILE, readContractFiles } from "./contract.js";
import type { Fault } from "./fault.js";
import { type FileChange, fileChanges, readText, writeText } from "./files.js";
import type { SubgraphSdls } from "./print-subgraphs.js";

/** What was written, and how the API now differs from the last release; or why nothing was written. */
export type Written =
  | { faults: readonly Fault[] }
  | { faults?: never; files: readonly FileChange[]; isReleased: boolean; changes: readonly ApiChange[] };

/** Composes the owners' SDLs and brings the committed files up to date; writes nothing when they do not compose. */
export async function writeContract(owners: SubgraphSdls, folder: string = CONTRACT_FOLDER): Promise<Written> {
  const contract = composeContract(owners);
  if (contract.faults) return { faults: [...checkNodeOwners(owners), ...contract.faults] };

  const { changes, isReleased, changelog, nextChangelog } = await readDifferences(folder, contract.api);
  const book = parseRules(readText(folder, RULES_FILE) ?? "");
  const before = { ...readContractFiles(folder), "CHANGELOG.md": changelog };
  const after: Record<string, string> = { ...filesOfContract(contract, book), "CHANGELOG.md": nextChangelog };
  const files = fileChanges(before, after);
  for (const { at } of files) writeText(folder, at, after[at]);
  return { files, isReleased, changes };
}
