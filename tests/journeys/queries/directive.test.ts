import { describeSavedQueries, type Edges, nodes } from "@lienthong/tests/support/saved-queries.js";
import { expect, it } from "vitest";

describeSavedQueries("on the directive and its bodies", (run) => {
  it("tell of each document the directive relies on whether it is in force", async () => {
    type To = { number: string; statusOn: { state: string; byTerm: boolean } };
    const data = await run<{ legalDocumentByCitation: { issuer: { name: string }; relations: Edges<{ to: To }> } }>(
      "basis-of-the-directive",
    );

    const { issuer, relations } = data.legalDocumentByCitation;
    expect(issuer.name).toBe("Chủ tịch Ủy ban nhân dân tỉnh Nam Định");
    const states = nodes(relations).map(({ to }) => [to.number, to.statusOn.state, to.statusOn.byTerm]);
    expect(states.sort()).toEqual([
      ["04-NQ/TU", "EXPIRED", true],
      ["111/KH-UBND", "EXPIRED", true],
      ["2084/QĐ-UBND", "IN_FORCE", false],
      ["76/NQ-CP", "IN_FORCE", false],
      ["79/KH-UBND", "EXPIRED", true],
    ]);
  });

  it("lead from the old commune of Mỹ Phúc to the ward of today and what still applies there", async () => {
    type Applies = { through: { relation: string } | null; document: { number: string } };
    type Now = { extent: string; area: { fullName: string; applicableDocuments: Edges<Applies> } };
    type Then = { fullName: string; state: { parent: { fullName: string } }; currentAreas: { areas: Now[] } };
    const data = await run<{ administrativeAreas: Edges<Then> }>("commune-of-my-phuc");

    const [then] = nodes(data.administrativeAreas);
    expect([then?.fullName, then?.state.parent.fullName]).toEqual(["Xã Mỹ Phúc", "Huyện Mỹ Lộc"]);
    const [now] = then?.currentAreas.areas ?? [];
    expect([now?.extent, now?.area.fullName]).toEqual(["FULL", "Phường Nam Định"]);
    const applying = nodes(now!.area.applicableDocuments).map(({ through, document }) => [
      document.number,
      through?.relation,
    ]);
    expect(applying).toContainEqual(["1674/NQ-UBTVQH15", "ANCESTOR"]);
    expect(applying).toContainEqual(["2084/QĐ-UBND", "PREDECESSOR_ANCESTOR"]);
  });

  it("list the functions that resolution 05/NQ-HĐND moved", async () => {
    type Move = { function: { name: string }; from: { name: string }; to: { name: string } };
    type Change = { kind: string; effectiveOn: string; functionsMoved: Move[] };
    const data = await run<{ changeEvents: Edges<Change> }>("functions-moved");

    const changes = nodes(data.changeEvents);
    expect(changes.map(({ kind }) => kind).sort()).toEqual([
      ...Array<string>(5).fill("CONSOLIDATE"),
      ...Array<string>(3).fill("TRANSFER_OF_FUNCTION"),
    ]);
    const moves = changes.flatMap(({ functionsMoved }) => functionsMoved);
    const fromLabour = moves.filter(({ from }) => from.name === "Sở Lao động - Thương binh và Xã hội");
    expect(fromLabour.map((move) => [move.function.name, move.to.name]).sort()).toEqual([
      ["Bảo trợ xã hội, trẻ em, phòng chống tệ nạn xã hội", "Sở Y tế"],
      ["Giáo dục nghề nghiệp", "Sở Giáo dục và Đào tạo"],
      ["Lao động, việc làm, người có công", "Sở Nội vụ"],
    ]);
  });

  it("keep decided, assigned and present headcount apart, each with its decision", async () => {
    type Figure = { number: number; origin: string; decision: { number: string } | null } | null;
    type Line = { organisation: { name: string }; quantity: string; part: string; decided: Figure; assigned: Figure };
    const data = await run<{ headcounts: Edges<Line> }>("headcount");

    const province = nodes(data.headcounts).filter(
      ({ organisation }) => organisation.name === "Ủy ban nhân dân tỉnh Nam Định",
    );
    expect(
      province
        .map(({ quantity, part, decided }) => [quantity, part, decided?.number, decided?.decision?.number])
        .sort(),
    ).toEqual([
      ["CIVIL_SERVANTS", "MAIN", 1953, "136/NQ-HĐND"],
      ["PUBLIC_EMPLOYEES", "EDUCATION_SUPPLEMENT", 1591, "136/NQ-HĐND"],
      ["PUBLIC_EMPLOYEES", "MAIN", 28_662, "136/NQ-HĐND"],
    ]);
    const assigned = nodes(data.headcounts).filter((line) => line.assigned !== null);
    expect(assigned.length).toBeGreaterThan(20);
    expect(new Set(assigned.map((line) => line.assigned?.origin))).toEqual(new Set(["SYNTHETIC"]));
  });

  it("show the tree of the province as of then and as of now", async () => {
    type Tree = { fullName: string; communes: number; children: Edges<{ fullName: string; communes?: number }> };
    const { asOfThen, asOfNow } = await run<{ asOfThen: Tree; asOfNow: Tree }>("tree-of-a-province");

    const districts = nodes(asOfThen.children);
    expect([asOfThen.fullName, asOfThen.communes, districts.length]).toEqual(["Tỉnh Nam Định", 226, 10]);
    expect(districts.reduce((sum, { communes = 0 }) => sum + communes, 0)).toBe(226);
    expect([asOfNow.fullName, asOfNow.communes, nodes(asOfNow.children).length]).toEqual(["Tỉnh Ninh Bình", 129, 100]);
  });

  it("find Sở Nội vụ by «so noi vu», and the same places by «thuy», «Thuỷ» and «Thủy»", async () => {
    type Found = {
      organisations: Edges<{ name: string }>;
      administrativeAreas: Edges<{ state: { fullName: string } }>;
    };
    const found: string[][] = [];
    for (const place of ["thuy", "Thuỷ", "THỦY"]) {
      const { organisations, administrativeAreas } = await run<Found>("search", { place });
      expect(nodes(organisations).map(({ name }) => name)).toEqual(["Sở Nội vụ"]);
      found.push(nodes(administrativeAreas).map(({ state }) => state.fullName));
    }

    expect(found[0]).toContain("Huyện Giao Thủy");
    expect(found).toEqual([found[0], found[0], found[0]]);
  });
});
