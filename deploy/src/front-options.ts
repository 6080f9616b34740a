import { readManifests } from "@lienthong/gateway/door/documents/read-manifests.js";
import type { DoorOptions } from "@lienthong/gateway/door/door-options.js";
import { isLoopback } from "@lienthong/gateway/door/http/loopback.js";
import { defaultListSizes, type ListSizes } from "@lienthong/gateway/door/limits/list-size.js";
import { changeNotice } from "@lienthong/kernel/service/change/change-message.js";
import type { Log } from "@lienthong/kernel/service/log.js";
import { doorLog } from "./door-log.js";
import type { OpenedIdentity } from "./identity/open-identity.js";
import { openBudgets } from "./open-budgets.js";
import { pages } from "./pages.js";
import type { Settings } from "./settings.js";
import { VERSION } from "./version.js";

/** Lists without pages of which more is known than that they are short. */
const LIST_SIZES: ListSizes = {
  ...defaultListSizes,
  declared: { ...defaultListSizes.declared, "Query.dossiersByCodes": "codes" },
};

/** What streams are told by the door itself, in the words of this graph. */
export const NOTICES = {
  goingAway: changeNotice("GOING_AWAY"),
  authExpiring: changeNotice("AUTH_EXPIRING"),
  rightsChanged: changeNotice("RIGHTS_CHANGED"),
};

/** How this graph's door is opened, whichever way its subgraphs are reached. */
export async function frontOptions(
  settings: Settings,
  opened: OpenedIdentity,
  log: Log,
): Promise<Omit<DoorOptions, "graph">> {
  const { host, port, allowedHosts, mode, logLevel, budgets, proxies, trustedFolder } = settings;
  const signIn = isLoopback(host) ? opened.signIn : undefined;
  return {
    host,
    port,
    allowedHosts,
    proxies,
    budgetStore: await openBudgets(settings, log),
    manifests: trustedFolder === null ? {} : await readManifests(trustedFolder),
    limits: { budget: budgets.anonymous, signedInBudget: budgets.signedIn, listSizes: LIST_SIZES },
    production: mode === "production",
    identity: opened.identity,
    ...(signIn && { signIn }),
    notices: NOTICES,
    pages: [...pages(signIn), ...opened.pages],
    log: doorLog(logLevel),
    version: VERSION,
  };
}
