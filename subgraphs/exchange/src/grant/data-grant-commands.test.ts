import { ask } from "@lienthong/tests/support/ask.js";
import { done, eventsOf, refused, who } from "@lienthong/tests/support/give-command.js";
import { describe, expect, it, test } from "vitest";
import { COMMITTEE, eachEngineInTime, grant, HEALTH, itself, office, registered } from "../../test/exchange-world.js";

const FIELDS = "recordTypes scope { id } citation legalBasis { citation } articles certainty validFrom validTo";

eachEngineInTime(({ subgraph, setDay }) => {
  it("a partner is granted the dossiers of a body, until the grant ends", async () => {
    setDay("2026-03-02");
    const partnerId = await registered(subgraph());
    const grantId = await done(subgraph(), "grantData", { ...grant, partnerId, articles: "Điều 25" }, office);
    setDay("2026-05-04");
    await done(subgraph(), "endDataGrant", { grantId }, office);

    const fields = `${FIELDS} before: isInForce(on: "2026-05-03") after: isInForce`;
    const query = `{ partner(id: "${partnerId}") { grants { edges { node { id ${fields} } } } } }`;
    const { data, errors } = await ask(subgraph(), query, {}, itself(partnerId));
    expect({ data, errors }).toEqual({
      errors: [],
      data: {
        partner: {
          grants: {
            edges: [
              {
                node: {
                  ...{ id: grantId, recordTypes: ["Dossier"], scope: { id: HEALTH }, citation: "47/2020/NĐ-CP" },
                  ...{ legalBasis: { citation: "47/2020/NĐ-CP" }, articles: "Điều 25", certainty: "UNVERIFIED" },
                  ...{ validFrom: "2026-03-02", validTo: "2026-05-04", before: true, after: false },
                },
              },
            ],
          },
        },
      },
    });
    expect(await eventsOf(subgraph(), grantId)).toEqual(["DataGranted", "DataGrantEnded"]);
  });

  describe("a grant", () => {
    test.each<[string, object, string, string[]]>([
      ["of nothing", { recordTypes: [] }, "MISSING_VALUE", ["recordTypes"]],
      ["of discipline", { recordTypes: ["DisciplineCase"] }, "INVALID_VALUE", ["recordTypes", "0"]],
      ["of no body", { scope: "so-y-te" }, "INVALID_VALUE", ["scope"]],
      ["by half a citation", { legalBasis: "34/CT-UBND" }, "BAD_NUMBER", ["legalBasis"]],
      ["of empty articles", { articles: "" }, "MISSING_VALUE", ["articles"]],
      ["that ends as it begins", { validTo: "2026-03-02" }, "BEFORE_START", ["validTo"]],
      ["before the partner", { validFrom: "2025-12-31" }, "BEFORE_START", ["validFrom"]],
      ["of the same again", { scope: COMMITTEE }, "OVERLAPS", ["validFrom"]],
      ["to nobody", { partnerId: "Partner_x" }, "NOT_FOUND", ["partnerId"]],
    ])("%s is refused", async (_, change, code, field) => {
      setDay("2026-03-02");
      const partnerId = await registered(subgraph());
      await done(subgraph(), "grantData", { ...grant, partnerId, scope: COMMITTEE }, office);

      const outcome = await refused(subgraph(), "grantData", { ...grant, partnerId, ...change }, office);

      expect(outcome).toEqual({ subject: null, code, field, leftNoTrace: true });
    });

    it("is given and ended by the data office alone, and not ended twice", async () => {
      setDay("2026-03-02");
      const partnerId = await registered(subgraph());
      const grantId = await done(subgraph(), "grantData", { ...grant, partnerId }, office);
      const by = (actor: typeof office) => refused(subgraph(), "endDataGrant", { grantId }, actor);

      expect(await by(itself(partnerId))).toMatchObject({ code: "NOT_ALLOWED", field: ["grantId"], leftNoTrace: true });
      expect(await by(who("HEAD", HEALTH))).toMatchObject({ code: "NOT_FOUND", leftNoTrace: true });
      const own = { ...grant, partnerId, scope: null };
      expect(await refused(subgraph(), "grantData", own, itself(partnerId))).toMatchObject({ code: "NOT_ALLOWED" });
      await done(subgraph(), "endDataGrant", { grantId }, office);
      expect(await by(office)).toMatchObject({ code: "ENDED", field: ["grantId"], leftNoTrace: true });
    });

    it("is seen by its partner and the office alone", async () => {
      setDay("2026-03-02");
      const [own, other] = [await registered(subgraph()), await registered(subgraph())];
      const grantId = await done(subgraph(), "grantData", { ...grant, partnerId: own }, office);
      const find = async (actor: typeof office) => {
        const entity = `{ __typename: "DataGrant", id: "${grantId}" }`;
        const query = `{ _entities(representations: [${entity}]) { ... on DataGrant { partner { id } } } }`;
        return (await ask(subgraph(), query, {}, actor)).data;
      };

      expect(await find(itself(own))).toEqual({ _entities: [{ partner: { id: own } }] });
      expect(await find(office)).toEqual({ _entities: [{ partner: { id: own } }] });
      expect(await find(itself(other))).toEqual({ _entities: [null] });
      expect(await find(who("PARTNER"))).toEqual({ _entities: [null] });
    });
  });
});
