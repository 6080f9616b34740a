import { compareVietnamese } from "@lienthong/kernel/domain/fold.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { seedAreas } from "../../test/areas.js";
import { organisation } from "../organisation.subgraph.js";

const NAM_DINH = stableId("AdministrativeArea", "36", "2004-08-31");

interface Page {
  totalCount: number | null;
  edges: { cursor: string; node: { fullName: string; state: { name: string } } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

eachEngine(
  organisation,
  (subgraph) => {
    const list = async (args: string): Promise<Page> => {
      const { data, errors } = await ask(
        subgraph(),
        `{ administrativeAreas(${args}) { totalCount edges { cursor node { fullName state(on: "2021-10-07") { name } } }
           pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      );
      expect(errors).toEqual([]);
      return data!.administrativeAreas as Page;
    };
    const names = ({ edges }: Page) => edges.map(({ node }) => node.fullName);

    it("finds names whatever marks they are written with", async () => {
      expect(names(await list(`on: "2021-10-07", query: "my phuc"`))).toEqual(["Xã Mỹ Phúc"]);
      expect(names(await list(`on: "2021-10-07", query: "Phúc, MỸ"`))).toEqual(["Xã Mỹ Phúc"]);
      expect(names(await list(`query: "phuong nam dinh"`))).toEqual(["Phường Nam Định"]);
      expect(names(await list(`query: "khong co xa nao"`))).toEqual([]);
    });

    it("finds Thuỷ and Thủy under one word, wherever the tone is written", async () => {
      const hàNam = stableId("AdministrativeArea", "35", "2025-06-30");

      const found = await list(`on: "2025-06-30", query: "thuy", within: "${hàNam}"`);

      expect(names(found)).toEqual(["Xã Thanh Thủy", "Xã Thụy Lôi"]);
      expect(names(await list(`on: "2025-06-30", query: "Thanh Thuỷ"`))).toEqual(["Xã Thanh Thủy"]);
      expect(names(await list(`on: "2025-06-30", query: "Thuỵ Lôi"`))).toEqual(["Xã Thụy Lôi"]);
    });

    it("pages forwards and back through one Vietnamese order without leaving out or repeating any", async () => {
      const args = `on: "2021-10-07", level: COMMUNE, within: "${NAM_DINH}"`;
      const forwards: Page["edges"] = [];
      let after = "";
      for (let more = true; more; ) {
        const page = await list(`${args}, first: 50${after}`);
        forwards.push(...page.edges);
        more = page.pageInfo.hasNextPage;
        after = `, after: "${page.pageInfo.endCursor}"`;
      }
      const lastPage = await list(`${args}, last: 100`);
      const before = await list(`${args}, last: 100, before: "${lastPage.pageInfo.startCursor}"`);

      expect(new Set(forwards.map(({ cursor }) => cursor)).size).toBe(226);
      const read = forwards.map(({ node }) => node.state.name);
      expect(read).toEqual(read.toSorted(compareVietnamese));
      const ofForwards = forwards.map(({ node }) => node.fullName);
      expect(names(lastPage)).toEqual(ofForwards.slice(126));
      expect(names(before)).toEqual(ofForwards.slice(26, 126));
      expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    });

    it("counts a list where an index can, and says null where none can", async () => {
      expect((await list(`on: "2021-10-07", level: COMMUNE, first: 1`)).totalCount).toBe(226);
      expect((await list(`on: "2021-10-07", parent: "${NAM_DINH}", first: 1`)).totalCount).toBe(10);
      expect((await list(`level: PROVINCE, first: 1`)).totalCount).toBe(34);
      expect((await list(`on: "2025-06-30", level: PROVINCE, first: 1`)).totalCount).toBe(63);
      expect((await list(`on: "2021-10-07", query: "my"`)).totalCount).toBeNull();
      expect((await list(`on: "2021-10-07", within: "${NAM_DINH}"`)).totalCount).toBeNull();
    });

    it("finds the same children page by page as at once, whatever page of whichever parent", async () => {
      const children = async (args: string) => {
        const { data, errors, codes } = await ask(
          subgraph(),
          `{ administrativeArea(id: "${NAM_DINH}") { children(on: "2021-10-07"${args}) {
             edges { node { fullName } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
        );
        return { page: (data?.administrativeArea as { children: Page } | null)?.children ?? null, errors, codes };
      };
      const all = names((await children("")).page!);
      const first = (await children(", first: 4")).page!;
      const second = (await children(`, first: 4, after: "${first.pageInfo.endCursor}"`)).page!;
      const last = (await children(", last: 3")).page!;

      expect(all).toEqual([
        ...["Huyện Giao Thủy", "Huyện Hải Hậu", "Huyện Mỹ Lộc", "Thành phố Nam Định", "Huyện Nam Trực"],
        ...["Huyện Nghĩa Hưng", "Huyện Trực Ninh", "Huyện Vụ Bản", "Huyện Xuân Trường", "Huyện Ý Yên"],
      ]);
      expect(names(first)).toEqual(all.slice(0, 4));
      expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      expect(names(second)).toEqual(all.slice(4, 8));
      expect(names(last)).toEqual(all.slice(7));
      expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    });

    it.each([
      [`first: 0`, "BAD_PAGE"],
      [`first: 101`, "BAD_PAGE"],
      [`first: 1, last: 1`, "BAD_PAGE"],
      [`after: "forged"`, "BAD_CURSOR"],
    ])("refuses %s with %s", async (args, code) => {
      const { codes } = await ask(subgraph(), `{ administrativeAreas(${args}) { edges { cursor } } }`);
      const nested = await ask(
        subgraph(),
        `{ administrativeArea(id: "${NAM_DINH}") { children(on: "2021-10-07", ${args}) { edges { cursor } } } }`,
      );

      expect(codes).toEqual([code]);
      expect(nested.codes).toEqual([code]);
    });

    it("refuses a cursor of the same list on another day", async () => {
      const { pageInfo } = await list(`on: "2021-10-07", level: COMMUNE, first: 1`);

      const { codes } = await ask(
        subgraph(),
        `{ administrativeAreas(on: "2021-10-08", level: COMMUNE, after: "${pageInfo.endCursor}") { edges { cursor } } }`,
      );

      expect(codes).toEqual(["BAD_CURSOR"]);
    });
  },
  seedAreas,
);
