import { describeSavedQueries, type Edges, nodes } from "@lienthong/tests/support/saved-queries.js";
import { expect, it } from "vitest";

interface Named {
  name: string;
}
describeSavedQueries("on services", (run) => {
  it("find a dossier by its code, which stays though the body in it is gone", async () => {
    type Ground = { text: string; document: { title: string } | null };
    type Found = {
      state: string;
      promisedOn: string;
      isOverdue: boolean;
      organisation: Named & { endedOn: string };
      responsibleOrganisation: Named;
      procedure: Named & { legalBasis: Ground[] };
    };
    const { dossierByCode: found } = await run<{ dossierByCode: Found }>("dossier");

    expect([found.state, found.promisedOn, found.isOverdue]).toEqual(["IN_PROCESS", "2021-03-11", true]);
    expect(found.organisation).toEqual({ name: "Ủy ban nhân dân xã Mỹ Phúc", endedOn: "2025-07-01" });
    expect(found.responsibleOrganisation.name).toBe("Ủy ban nhân dân phường Nam Định");
    expect(found.procedure.name).toBe("Thủ tục cấp Giấy xác nhận tình trạng hôn nhân");
    expect(found.procedure.legalBasis.map(({ text }) => text)).toContain("85/2019/TT-BTC");
  });

  it("find the procedures whose grounds were amended or replaced after their publication", async () => {
    type Act = { effectiveOn: string; from: { number: string } };
    type Ground = { document: { amendedBy: Act[]; statusOn: { state: string; by: Act[] } } | null };
    type Procedure = {
      code: string;
      publicationDecision: { decidedOn: string } | null;
      promulgator: Named | null;
      legalBasis: Ground[];
    };
    const { procedures } = await run<{ procedures: Edges<Procedure> }>("procedures-on-changed-grounds");

    const found = nodes(procedures).find(({ code }) => code === "2.001955");
    expect([found?.code, found?.publicationDecision?.decidedOn]).toEqual(["2.001955", "2025-06-20"]);
    const later = found!.legalBasis.flatMap(({ document }) => {
      const acts = document === null ? [] : [...document.amendedBy, ...document.statusOn.by];
      return acts.filter(({ effectiveOn }) => effectiveOn > found!.publicationDecision!.decidedOn);
    });
    expect(later.map(({ from, effectiveOn }) => [from.number, effectiveOn])).toContainEqual([
      "150/2025/NĐ-CP",
      "2025-07-01",
    ]);
  });

  it("count the dossiers of old Nam Định by old district and by new commune", async () => {
    type Area = { fullName: string; dossierStatisticsOfDays: { received: number } | null };
    type Province = { children: Edges<Area> & { pageInfo: { endCursor: string; hasNextPage: boolean } } };
    const days = { from: "2025-06-01", to: "2025-06-30" };
    const first = await run<{ oldProvince: Province; newProvince: Province }>("dossiers-of-old-nam-dinh", days);
    const { newProvince } = await run<{ newProvince: Province }>("dossiers-of-old-nam-dinh", {
      ...days,
      after: first.newProvince.children.pageInfo.endCursor,
    });

    const counted = (areas: Area[]) =>
      areas.flatMap(({ fullName, dossierStatisticsOfDays }) =>
        (dossierStatisticsOfDays?.received ?? 0) > 0 ? [[fullName, dossierStatisticsOfDays!.received] as const] : [],
      );
    const byDistrict = counted(nodes(first.oldProvince.children));
    const byCommune = counted([...nodes(first.newProvince.children), ...nodes(newProvince.children)]);
    const sum = (rows: readonly (readonly [string, number])[]) => rows.reduce((all, [, count]) => all + count, 0);
    expect(byDistrict).toContainEqual(["Thành phố Nam Định", 36]);
    expect(byDistrict).toHaveLength(9);
    expect(byCommune).toContainEqual(["Phường Nam Định", 34]);
    expect([sum(byDistrict), sum(byCommune)]).toEqual([76, 76]);
  });

  it("name the body that finishes what is open in the old commune of Mỹ Phúc", async () => {
    type Transfer = { decisionCitation: string; fromOrganisation: Named };
    type Finisher = { dossiers: number | null; organisation: Named & { dossierTransfersHere: Transfer[] } };
    type Area = { fullName: string; validTo: string; dossierFinishers: Finisher[] };
    const data = await run<{ administrativeAreas: Edges<Area> }>("who-finishes-for-my-phuc");

    const [then] = nodes(data.administrativeAreas);
    expect([then?.fullName, then?.validTo]).toEqual(["Xã Mỹ Phúc", "2025-07-01"]);
    const [most] = then!.dossierFinishers;
    expect([most?.organisation.name, most?.dossiers]).toEqual(["Ủy ban nhân dân phường Nam Định", 8]);
    const from = most!.organisation.dossierTransfersHere.map(({ fromOrganisation }) => fromOrganisation.name);
    expect(from).toContain("Ủy ban nhân dân xã Mỹ Phúc");
  });

  it("follow the procedures and open dossiers that moved with resolution 05/NQ-HĐND", async () => {
    type Away = { toOrganisation: Named; procedures: { code: string }[] };
    type Body = Named & {
      procedures: Edges<{ procedure: { code: string } }>;
      dossierTransfersAway: Away[];
      dossierStatisticsOfDays: { passedOn: number } | null;
    };
    const data = await run<{ changeEvents: Edges<{ originalOrganisations: Body[] }> }>("procedures-that-moved");

    const bodies = nodes(data.changeEvents).flatMap(({ originalOrganisations }) => originalOrganisations);
    const labour = bodies.find(({ name }) => name === "Sở Lao động - Thương binh và Xã hội")!;
    expect(nodes(labour.procedures).map(({ procedure }) => procedure.code)).toEqual(["2.001955", "1.001806"]);
    expect(
      labour.dossierTransfersAway
        .map(({ toOrganisation, procedures }) => [toOrganisation.name, ...procedures.map(({ code }) => code)])
        .sort(),
    ).toEqual([
      ["Sở Nội vụ", "2.001955"],
      ["Sở Y tế", "1.001806"],
    ]);
    const passed = new Map(
      bodies.map(({ name, dossierStatisticsOfDays }) => [name, dossierStatisticsOfDays?.passedOn]),
    );
    expect(passed.get("Sở Nông nghiệp và Phát triển nông thôn")).toBe(1);
  });

  it("rank bodies by their overdue dossiers, and list what nobody used", async () => {
    type Row = { organisation: Named; statistics: { overdue: number; onTimeShare: number } };
    const data = await run<{
      organisationsByOverdueDossiers: Edges<Row>;
      proceduresUnused: Edges<{ code: string; name: string }>;
    }>("overdue-dossiers");

    const rows = nodes(data.organisationsByOverdueDossiers);
    expect(rows[0]?.organisation.name).toBe("Ủy ban nhân dân phường Nam Định");
    const overdue = rows.map(({ statistics }) => statistics.overdue);
    expect(overdue).toEqual(overdue.toSorted((a, b) => b - a));
    expect(rows[0]!.statistics.onTimeShare).toBeGreaterThan(0.7);
    expect(nodes(data.proceduresUnused).length).toBeGreaterThan(0);
  });

  it("find the registration of births however it is typed", async () => {
    type Found = { procedures: Edges<{ code: string; name: string }> };
    const found = await Promise.all(
      ["dang ky khai sinh", "Đăng ký KHAI SINH", "khai sinh đăng ký"].map((query) =>
        run<Found>("search-procedures", { query }),
      ),
    );

    const codes = found.map(({ procedures }) => nodes(procedures).map(({ code }) => code));
    expect(codes[0]).toContain("1.001193");
    expect(codes).toEqual([codes[0], codes[0], codes[0]]);
  });
});
