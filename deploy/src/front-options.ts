import type { DoorOptions } from "@lienthong/gateway/door/door-options.js";
import { isLoopback } from "@lienthong/gateway/door/http/loopback.js";
import { changeNotice } from "@lienthong/kernel/service/change/change-message.js";
import { doorLog } from "./door-log.js";
import type { OpenedIdentity } from "./identity/open-identity.js";
import { pages } from "./pages.js";
import type { Settings } from "./settings.js";
import { VERSION } from "./version.js";

/** How this graph's door is opened, whichever way its subgraphs are reached. */
export function frontOptions(settings: Settings, opened: OpenedIdentity): Omit<DoorOptions, "graph"> {
  const { host, port, allowedHosts, mode, logLevel } = settings;
  const signIn = isLoopback(host) ? opened.signIn : undefined;
  return {
    host,
    port,
    allowedHosts,
    production: mode === "production",
    identity: opened.identity,
    ...(signIn && { signIn }),
    notices: { goingAway: changeNotice("GOING_AWAY"), authExpiring: changeNotice("AUTH_EXPIRING") },
    pages: [...pages(signIn), ...opened.pages],
    log: doorLog(logLevel),
    version: VERSION,
  };
}
