import { newId } from "@lienthong/kernel/domain/id.js";
import { done, eventsOf, refused } from "@lienthong/tests/support/give-command.js";
import { describe, expect, it } from "vitest";
import { ENDPOINT, eachEngineWithPartners } from "../../test/endpoints-world.js";
import { itself, office, registered } from "../../test/exchange-world.js";

const BODY = newId("Organisation");

eachEngineWithPartners(({ subgraph, partnerId, other, give, register, told, cursorOf }) => {
  it("a partner registers where it is sent what it selects of which changes", async () => {
    const after = cursorOf("services", 7);
    const filter = { subjectTypes: ["Procedure"], organisation: BODY };

    const id = await register({ filter, after });

    expect(await told(id)).toMatchObject({
      ...{ ...ENDPOINT, version: 1, status: "ACTIVE", stopReason: null, previousKeyUntil: null },
      filter: { types: null, subjectTypes: ["Procedure"], organisation: { id: BODY }, area: null },
      progress: { cursor: after, failures: 0, nextAttemptAt: null },
      keys: [{ kid: expect.stringMatching(/^[\w-]{43}$/), x: expect.stringMatching(/^[\w-]{43}$/) }],
      sharedSecret: expect.stringMatching(/^whsec_/),
    });
    expect(await eventsOf(subgraph(), id)).toEqual(["WebhookEndpointRegistered"]);
  });

  it("the office registers for a partner, and is not told the partner's secret", async () => {
    const id = await give("registerWebhookEndpoint", { ...ENDPOINT, partnerId: partnerId() }, office);

    expect(await told(id, office)).toMatchObject({ url: ENDPOINT.url, sharedSecret: null });
  });

  describe("an endpoint is not registered", () => {
    it.each([
      ["without TLS", { url: "http://1.1.1.1/" }, "INVALID_VALUE", "url"],
      ["on this machine", { url: "https://localhost/" }, "INVALID_VALUE", "url"],
      ["at metadata of a cloud", { url: "https://169.254.169.254/" }, "INVALID_VALUE", "url"],
      ["with a query that is none", { query: "{ __typename }" }, "INVALID_VALUE", "query"],
      ["with an invented cursor", { after: "nonsense" }, "INVALID_VALUE", "after"],
      ["for a partner that is not there", { partnerId: newId("Partner") }, "NOT_FOUND", "partnerId"],
    ])("%s", async (_how, input, code, field) => {
      const outcome = await refused(
        subgraph(),
        "registerWebhookEndpoint",
        { ...ENDPOINT, ...input },
        itself(partnerId()),
      );

      expect(outcome).toEqual({ subject: null, code, field: [field], leftNoTrace: true });
    });

    it("with a cursor of another stream, or of another filter", async () => {
      for (const after of [cursorOf("legal", 1), cursorOf("services", 1, ["A"], null, null, null)]) {
        const input = { ...ENDPOINT, after };
        const outcome = await refused(subgraph(), "registerWebhookEndpoint", input, itself(partnerId()));
        expect(outcome).toMatchObject({ code: "INVALID_VALUE", field: ["after"], leftNoTrace: true });
      }
    });

    it("for nobody, for another, for one that has ended, or a twenty-first time", async () => {
      const late = await registered(subgraph());
      for (let at = 0; at < 20; at += 1) await give("registerWebhookEndpoint", ENDPOINT, itself(late));
      const gone = await registered(subgraph());
      await done(subgraph(), "endPartner", { partnerId: gone }, office);

      for (const [actor, input, code] of [
        [office, {}, "MISSING_VALUE"],
        [itself(other()), { partnerId: partnerId() }, "NOT_FOUND"],
        [office, { partnerId: gone }, "ENDED"],
        [itself(late), {}, "CONDITION_NOT_MET"],
      ] as const) {
        const outcome = await refused(subgraph(), "registerWebhookEndpoint", { ...ENDPOINT, ...input }, actor);
        expect(outcome).toMatchObject({ code, field: ["partnerId"], leftNoTrace: true });
      }
    });
  });
});
