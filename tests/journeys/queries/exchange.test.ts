import { stableId } from "@lienthong/kernel/domain/id.js";
import { describeSavedQueries, type Edges, nodes, savedQuery } from "@lienthong/tests/support/saved-queries.js";
import { expect, it } from "vitest";

interface Partner {
  clientId: string;
  status: string;
  lags: object[];
  grants: Edges<{ citation: string; legalBasis: { title: string | null } | null; scope: { name: string } | null }>;
}

describeSavedQueries("on partners", (run, world) => {
  it("show the data office every partner, a partner itself, and nobody else any", async () => {
    const clients = async (actor: string) => {
      const { partners } = await run<{ partners: Edges<Partner> }>("partners", {}, actor);
      return nodes(partners).map(({ clientId }) => clientId);
    };

    expect((await clients("DATA_OFFICE")).toSorted()).toEqual([
      ...["sample-partner", "synthetic-land", "synthetic-service-portal", "synthetic-tax"],
    ]);
    expect(await clients("PARTNER#synthetic-tax")).toEqual(["synthetic-tax"]);
    const { query, variables } = savedQuery("partners");
    const { data, errors } = await world().ask(query, { ...variables }, "CHAIRMAN");
    const codes = errors.map(({ extensions }) => extensions.code);
    expect([data, codes]).toEqual([{ ownPartner: null, partners: null }, ["FORBIDDEN", "FORBIDDEN"]]);
  });

  it("show what a partner may read, by a document that the legal subgraph holds, or by its citation alone", async () => {
    const one = async (id?: string) =>
      (await run<{ partner: Partner }>("one-partner", id ? { id } : {}, "DATA_OFFICE")).partner;

    expect(nodes((await one()).grants)).toMatchObject([
      {
        ...{ citation: "47/2020/NĐ-CP", scope: null },
        legalBasis: { title: "Quản lý, kết nối và chia sẻ dữ liệu số của cơ quan nhà nước" },
      },
    ]);
    expect(nodes((await one(stableId("Partner", "cong-dich-vu-cong"))).grants)).toMatchObject([
      { citation: "278/2025/NĐ-CP", legalBasis: { title: null }, scope: { name: "Ủy ban nhân dân tỉnh Ninh Bình" } },
    ]);
  });
});
