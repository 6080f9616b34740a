import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { countStatements } from "@lienthong/tests/support/count-statements.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { bodyId, read } from "../../test/bodies.js";
import { organisation } from "../organisation.subgraph.js";

const FUNCTIONS_MOVED = `{ changeEvents(decision: "05/NQ-HĐND", first: 50) { edges { node {
  functionsMoved { effectiveOn certainty function { name } from { name } to { name }
    decision { number decidedOn issuer { name } document { citation } } } } } } }`;

interface Move {
  function: { name: string };
  from: { name: string };
  to: { name: string };
}
const LABOUR = "Sở Lao động - Thương binh và Xã hội";

eachEngine(
  organisation,
  (subgraph) => {
    const answer = (query: string) => read(subgraph(), query);
    const where = async (key: string, on = "2026-11-23") => {
      const { organisation: body } = await answer(
        `{ organisation(id: "${bodyId(key)}") { currentOrganisations(on: "${on}") { isComplete organisations { id } unknown { id } } } }`,
      );
      return (body as { currentOrganisations: unknown }).currentOrganisations;
    };
    const at = (...keys: string[]) => ({
      isComplete: true,
      organisations: keys.map((key) => ({ id: bodyId(key) })),
      unknown: [],
    });

    it("tells the functions moved by 05/NQ-HĐND: from, to, with the legal act, in one question", async () => {
      const { data, statements } = await countStatements(subgraph(), FUNCTIONS_MOVED);

      const { edges } = data.changeEvents as { edges: { node: { functionsMoved: Move[] } }[] };
      const moves = edges.flatMap(({ node }) => node.functionsMoved);
      expect(moves.map((move) => [move.function.name, move.from.name, move.to.name]).sort()).toEqual(
        [
          ["Bảo trợ xã hội, trẻ em, phòng chống tệ nạn xã hội", LABOUR, "Sở Y tế"],
          [
            "Bảo vệ, chăm sóc sức khỏe cán bộ (một số nhiệm vụ)",
            "Ban Bảo vệ, chăm sóc sức khỏe cán bộ tỉnh Nam Định",
            "Sở Y tế",
          ],
          ["Cải cách hành chính", "Sở Nội vụ", "Sở Nội vụ"],
          ["Giao thông vận tải", "Sở Giao thông vận tải", "Sở Xây dựng"],
          ["Giáo dục nghề nghiệp", LABOUR, "Sở Giáo dục và Đào tạo"],
          ["Khoa học và công nghệ", "Sở Khoa học và Công nghệ", "Sở Khoa học và Công nghệ"],
          ["Kế hoạch và đầu tư", "Sở Kế hoạch và Đầu tư", "Sở Tài chính"],
          ["Lao động, việc làm, người có công", LABOUR, "Sở Nội vụ"],
          [
            "Nông nghiệp và phát triển nông thôn",
            "Sở Nông nghiệp và Phát triển nông thôn",
            "Sở Nông nghiệp và Môi trường",
          ],
          ["Nội vụ", "Sở Nội vụ", "Sở Nội vụ"],
          ["Thông tin và truyền thông", "Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"],
          ["Tài chính, ngân sách", "Sở Tài chính", "Sở Tài chính"],
          ["Tài nguyên và môi trường", "Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"],
          ["Xây dựng", "Sở Xây dựng", "Sở Xây dựng"],
        ].sort(),
      );
      expect(moves[0]).toMatchObject({
        ...{ effectiveOn: "2025-02-19", certainty: "PRESS" },
        decision: {
          ...{ number: "05/NQ-HĐND", decidedOn: "2025-02-19" },
          issuer: { name: "Hội đồng nhân dân tỉnh Nam Định" },
          document: { citation: "05/NQ-HĐND (HĐND tỉnh Nam Định, 2025)" },
        },
      });
      expect(statements).toBeLessThanOrEqual(10);
    });

    it("tells a consolidation whole: a kept name is another body, and a part went elsewhere", async () => {
      const { changeEvents } = await answer(
        `{ changeEvents(organisation: "${bodyId("nam-dinh.so-noi-vu.2025")}", to: "2025-02-19") { edges { node { kind effectiveOn
           originalOrganisations { name } resultingOrganisations { id name foundedOn } successions { extent original { name } } } } } }`,
      );

      expect(changeEvents).toEqual({
        edges: [
          {
            node: {
              ...{ kind: "CONSOLIDATE", effectiveOn: "2025-02-19" },
              originalOrganisations: expect.arrayContaining([{ name: LABOUR }, { name: "Sở Nội vụ" }]),
              resultingOrganisations: [
                { id: bodyId("nam-dinh.so-noi-vu.2025"), name: "Sở Nội vụ", foundedOn: "2025-02-19" },
              ],
              successions: expect.arrayContaining([
                { extent: "PARTIAL", original: { name: LABOUR } },
                { extent: "FULL", original: { name: "Sở Nội vụ" } },
              ]),
            },
          },
        ],
      });
    });

    it("lists changes of a day, a decision, a year and an issuer, the newest first", async () => {
      const count = (filter: string) => `changeEvents(${filter}, first: 100) { edges { node { effectiveOn } } }`;

      const found = await answer(
        `{ day: ${count(`on: "2024-09-01"`)} decision: ${count(`decision: "05/NQ-HĐND", decidedInYear: 2025`)}
           otherYear: ${count(`decision: "05/NQ-HĐND", decidedInYear: 2024`)}
           issuer: ${count(`issuer: "${bodyId("nam-dinh.hdnd")}"`)} all: ${count(`from: "2024-01-01", to: "2025-06-30"`)} }`,
      );

      const days = Object.entries(found).map(([name, page]) => [name, (page as { edges: unknown[] }).edges.length]);
      expect(Object.fromEntries(days)).toEqual({ day: 1, decision: 8, otherYear: 0, issuer: 8, all: 15 });
      const all = (found.all as { edges: { node: { effectiveOn: string } }[] }).edges.map(
        ({ node }) => node.effectiveOn,
      );
      expect(all).toEqual(all.toSorted().toReversed());
    });

    it("follows a body of 2021 through two changes to the one of today", async () => {
      expect(await where("nam-dinh.so-noi-vu")).toEqual(at("ninh-binh.so-noi-vu.2025"));
      expect(await where("nam-dinh.so-noi-vu", "2025-03-01")).toEqual(at("nam-dinh.so-noi-vu.2025"));
      expect(await where("nam-dinh.so-noi-vu", "2021-10-07")).toEqual(at("nam-dinh.so-noi-vu"));
      expect(await where("nam-dinh.so-noi-vu", "2020-01-01")).toEqual(at());
      expect(await where("nam-dinh.chu-tich-ubnd")).toEqual(at("ninh-binh.chu-tich-ubnd.2025"));
    });

    it("says unknown where no source names who followed a district", async () => {
      expect(await where("my-loc.ubnd", "2025-01-01")).toEqual(at("thanh-pho-nam-dinh.ubnd"));
      expect(await where("my-loc.ubnd")).toEqual({
        ...{ isComplete: false, organisations: [] },
        unknown: [{ id: bodyId("thanh-pho-nam-dinh.ubnd") }],
      });
      const { organisation: district } = await answer(
        `{ organisation(id: "${bodyId("vu-ban.ubnd")}") { successors { extent resulting { id } event { kind decision { number } } } } }`,
      );
      expect(district).toEqual({
        successors: [
          { extent: "UNKNOWN", resulting: null, event: { kind: "DISSOLVE", decision: { number: "203/2025/QH15" } } },
        ],
      });
    });

    it("names the three committees out of which the new province's came", async () => {
      const { organisation: committee } = await answer(
        `{ organisation(id: "${bodyId("ninh-binh.ubnd.2025")}") { predecessors { extent original { shortName } event { kind } } } }`,
      );

      const from = (shortName: string) => ({ extent: "FULL", original: { shortName }, event: { kind: "TERRITORIAL" } });
      const { predecessors } = committee as { predecessors: unknown[] };
      expect(predecessors).toHaveLength(3);
      expect(predecessors).toEqual(
        expect.arrayContaining(["UBND tỉnh Hà Nam", "UBND tỉnh Nam Định", "UBND tỉnh Ninh Bình"].map(from)),
      );
    });

    it("tells where a function was held on each day, apart from its first body's way", async () => {
      const { publicFunctions } = await answer(
        `{ publicFunctions(query: "giao duc nghe nghiep") { edges { node { name area { id }
             before: holder(on: "2021-10-07") { name } between: holder(on: "2025-02-19") { name } now: holder { id }
             holdings { validFrom organisation { name } decision { number } change { kind } } } } } }`,
      );

      const { node } = (publicFunctions as { edges: { node: Record<string, unknown> }[] }).edges[0]!;
      expect(node).toEqual({
        ...{ name: "Giáo dục nghề nghiệp", area: { id: expect.stringMatching(/^AdministrativeArea_/) } },
        ...{ before: { name: LABOUR }, between: { name: "Sở Giáo dục và Đào tạo" } },
        now: { id: bodyId("ninh-binh.so-giao-duc-va-dao-tao.2025") },
        holdings: [
          { validFrom: "2021-01-01", organisation: { name: LABOUR }, decision: null, change: null },
          {
            ...{ validFrom: "2025-02-19", organisation: { name: "Sở Giáo dục và Đào tạo" } },
            ...{ decision: { number: "05/NQ-HĐND" }, change: { kind: "TRANSFER_OF_FUNCTION" } },
          },
          {
            ...{ validFrom: "2025-07-01", organisation: { name: "Sở Giáo dục và Đào tạo" } },
            ...{ decision: { number: "202/2025/QH15" }, change: { kind: "TERRITORIAL" } },
          },
        ],
      });
    });
  },
  (subgraph) => organisation.seed(subgraph.contextOf(OPERATOR)),
);
