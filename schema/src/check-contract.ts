import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { buildSchema } from "graphql";
import { parseRules } from "./access-rules.js";
import { readDifferences } from "./changelog/differences.js";
import { checkBreakingChanges } from "./checks/breaking-changes.js";
import { checkConnections } from "./checks/connections.js";
import { checkDeprecations } from "./checks/deprecations.js";
import { checkDescriptions } from "./checks/descriptions.js";
import { checkDrift } from "./checks/drift.js";
import { checkFederationDirectives } from "./checks/federation-directives.js";
import { checkForeignKeys } from "./checks/foreign-keys.js";
import { checkLists } from "./checks/lists.js";
import { checkMutations } from "./checks/mutations.js";
import { checkNodeOwners } from "./checks/node-owners.js";
import { checkNodes } from "./checks/nodes.js";
import { checkPartialAnswers, partialFields } from "./checks/partial-answers.js";
import { checkReleaseFiles } from "./checks/release-files.js";
import { checkRestricted } from "./checks/restricted.js";
import { checkSecondComposer } from "./checks/second-composer.js";
import { checkWeakerRules } from "./checks/weaker-rules.js";
import {
  CONTRACT_FOLDER,
  type Contract,
  composeContract,
  filesOfContract,
  RULES_FILE,
  readContractFiles,
} from "./contract.js";
import type { Fault } from "./fault.js";
import { readText } from "./files.js";
import type { SubgraphSdls } from "./print-subgraphs.js";

/** Faults by the name of the check that found them; every check that could run is named. */
export type CheckReport = Readonly<Record<string, readonly Fault[]>>;

/** Runs every check over the owners' SDLs and what is committed; where they do not compose, those that can run. */
export async function checkContract(
  owners: SubgraphSdls,
  today: PlainDate,
  folder: string = CONTRACT_FOLDER,
): Promise<CheckReport> {
  const contract = composeContract(owners);
  const report = {
    "node owners": checkNodeOwners(owners),
    "federation directives": checkFederationDirectives(owners),
    composition: contract.faults ?? [],
  };
  return contract.faults ? report : { ...report, ...(await checkComposed(contract, owners, today, folder)) };
}

async function checkComposed(
  contract: Contract,
  owners: SubgraphSdls,
  today: PlainDate,
  folder: string,
): Promise<CheckReport> {
  const api = buildSchema(contract.api);
  const book = parseRules(readText(folder, RULES_FILE) ?? "");
  const { changes, changelog, nextChangelog, isReleased } = await readDifferences(folder, contract.api);
  return {
    "second composer": await checkSecondComposer(contract.subgraphs, contract.api),
    descriptions: checkDescriptions(api),
    deprecations: checkDeprecations(api, today),
    "restricted types": checkRestricted(contract.subgraphs, contract.rules),
    "weaker rules": checkWeakerRules(book, contract.rules),
    "partial answers": checkPartialAnswers(api, owners),
    lists: checkLists(api, contract.rules, partialFields(owners)),
    nodes: checkNodes(api),
    connections: checkConnections(api),
    mutations: checkMutations(api),
    "foreign keys": checkForeignKeys(api),
    "release files": checkReleaseFiles(changelog, isReleased),
    "breaking changes": checkBreakingChanges(changes, changelog),
    drift: checkDrift(
      { ...filesOfContract(contract, book), "CHANGELOG.md": nextChangelog },
      { ...readContractFiles(folder), "CHANGELOG.md": changelog },
    ),
  };
}
