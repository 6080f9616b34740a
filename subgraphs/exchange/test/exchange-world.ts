import { type Actor, actorOf } from "@lienthong/kernel/domain/actor.js";
import { partnerScope } from "@lienthong/kernel/domain/data-scope.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ENGINES, openTestSubgraph } from "@lienthong/tests/support/each-engine.js";
import { done, who } from "@lienthong/tests/support/give-command.js";
import { afterAll, beforeAll, describe } from "vitest";
import { exchange } from "../src/exchange.subgraph.js";

export const COMMITTEE = stableId("Organisation", "ninh-binh.ubnd.2025");
export const HEALTH = stableId("Organisation", "ninh-binh.so-y-te.2025");

export const office = who("DATA_OFFICE");

/** The partner itself, as the gateway says who it is. */
export const itself = (partnerId: string, scopes: readonly string[] = []): Actor =>
  actorOf({ kind: "system", id: "any", roles: ["PARTNER"], scopes: [partnerScope(partnerId), ...scopes] });

/** What `registerPartner` needs beside a client id. */
export const partner = {
  name: "Cổng dịch vụ công",
  organisation: COMMITTEE,
  contactOffice: "Phòng kiểm soát thủ tục hành chính",
  validFrom: "2026-01-01",
};

/** What `grantData` needs beside the partner. */
export const grant = { recordTypes: ["Dossier"], scope: HEALTH, legalBasis: "47/2020/NĐ-CP", certainty: "UNVERIFIED" };

let partners = 0;

/** Registers a partner of its own, from the first of January 2026 on. */
export function registered(subgraph: Subgraph, input: object = {}): Promise<string> {
  partners += 1;
  return done(subgraph, "registerPartner", { ...partner, clientId: `client-${partners}`, ...input }, office);
}

export interface World {
  subgraph(): Subgraph;
  /** Moves the clock to noon of a day in Viet Nam. */
  setDay(day: string): void;
}

/** Describes the same tests once for each engine, each on an empty database, on days that the tests choose. */
export function eachEngineInTime(tests: (world: World) => void): void {
  describe.each(ENGINES)("on %s", (engine) => {
    let open: Subgraph;
    let now = new Date("2026-11-23T05:00:00Z");
    beforeAll(async () => {
      open = await openTestSubgraph(exchange, engine, () => now);
    });
    afterAll(() => open.close());
    tests({
      subgraph: () => open,
      setDay: (day) => {
        now = new Date(`${day}T05:00:00Z`);
      },
    });
  });
}
