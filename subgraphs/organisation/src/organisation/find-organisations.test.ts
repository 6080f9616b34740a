import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { countStatements } from "@lienthong/tests/support/count-statements.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { bodyId, read } from "../../test/bodies.js";
import { organisation } from "../organisation.subgraph.js";

const COMMITTEE = bodyId("nam-dinh.ubnd");
const THEN = `on: "2021-10-07"`;

interface Page {
  edges: { node: { name: string; id: string }; cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string; startCursor: string };
}
const names = (page: unknown) => (page as Page).edges.map(({ node }) => node.name);

eachEngine(
  organisation,
  (subgraph) => {
    const answer = (query: string) => read(subgraph(), query);

    it("finds Sở Nội vụ by words without marks, each body of the day once", async () => {
      const found = await answer(
        `{ before: organisations(query: "so noi vu", ${THEN}) { edges { node { name id } } }
           between: organisations(query: "NỘI vu so", on: "2025-03-01") { edges { node { name id } } }
           short: organisations(query: "ubnd tinh nam dinh", ${THEN}, kind: COMMITTEE) { edges { node { name } } }
           nothing: organisations(query: "so_noi%vu", ${THEN}, level: DISTRICT) { edges { node { name } } } }`,
      );

      expect(found).toEqual({
        before: { edges: [{ node: { name: "Sở Nội vụ", id: bodyId("nam-dinh.so-noi-vu") } }] },
        between: { edges: [{ node: { name: "Sở Nội vụ", id: bodyId("nam-dinh.so-noi-vu.2025") } }] },
        short: { edges: [{ node: { name: "Ủy ban nhân dân tỉnh Nam Định" } }] },
        nothing: { edges: [] },
      });
    });

    it("lists the specialised agencies of the province on the day of the directive in Vietnamese order", async () => {
      const { organisations } = await answer(
        `{ organisations(parent: "${COMMITTEE}", kind: SPECIALISED_AGENCY, ${THEN}, first: 50) { edges { node { name } } } }`,
      );

      expect(names(organisations)).toEqual([
        ...["Sở Công Thương", "Sở Giáo dục và Đào tạo", "Sở Giao thông vận tải", "Sở Kế hoạch và Đầu tư"],
        ...["Sở Khoa học và Công nghệ", "Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ"],
        ...["Sở Nông nghiệp và Phát triển nông thôn", "Sở Tài chính", "Sở Tài nguyên và Môi trường"],
        ...["Sở Thông tin và Truyền thông", "Sở Tư pháp", "Sở Văn hóa, Thể thao và Du lịch", "Sở Xây dựng", "Sở Y tế"],
        ...["Thanh tra tỉnh Nam Định", "Văn phòng Ủy ban nhân dân tỉnh Nam Định"],
      ]);
    });

    it("has thirteen agencies and their equal after February 2025, and nobody of Nam Định after June", async () => {
      const list = (on: string) =>
        `organisations(parent: "${COMMITTEE}", on: "${on}", level: PROVINCE, first: 50) { edges { node { name } } }`;

      const { spring, summer } = await answer(`{ spring: ${list("2025-02-19")} summer: ${list("2025-07-01")} }`);

      expect(names(spring)).toHaveLength(14);
      expect(names(spring)).toContain("Sở Nông nghiệp và Môi trường");
      expect(names(spring)).not.toContain("Sở Giao thông vận tải");
      expect(names(summer)).toEqual([]);
    });

    it("tells what a body was on a day, also before it began and after it ended", async () => {
      const { body, chairman, nobody } = await answer(
        `{ body: organisation(id: "${bodyId("y-yen.ubnd")}") { name shortName kind level validFrom foundedOn endedOn
             parent { shortName } area { id } existsOn(day: "2025-06-30") afterwards: existsOn(day: "2025-07-01") endingDecision { number issuer { name } } }
           chairman: organisation(id: "${bodyId("nam-dinh.chu-tich-ubnd")}") { kind parent { id } }
           nobody: organisation(id: "Organisation_1") { name } }`,
      );

      expect(body).toEqual({
        ...{ name: "Ủy ban nhân dân huyện Ý Yên", shortName: "UBND huyện Ý Yên", kind: "COMMITTEE", level: "DISTRICT" },
        ...{ validFrom: "2004-08-31", foundedOn: null, endedOn: "2025-07-01" },
        ...{ parent: { shortName: "UBND tỉnh Nam Định" }, area: { id: expect.stringMatching(/^AdministrativeArea_/) } },
        ...{ existsOn: true, afterwards: false },
        endingDecision: { number: "203/2025/QH15", issuer: { name: "Quốc hội" } },
      });
      expect(chairman).toEqual({ kind: "CHAIRMAN", parent: { id: COMMITTEE } });
      expect(nobody).toBeNull();
    });

    it("finds the province behind a code on a day", async () => {
      const found = await answer(
        `{ old: organisationByIdentifier(scheme: QD_20_2020, value: "H40", ${THEN}) { shortName identifiers { scheme value certainty } }
           gone: organisationByIdentifier(scheme: QD_20_2020, value: "H40") { shortName }
           today: organisationByIdentifier(scheme: QD_20_2020, value: "H42") { id }
           yesterday: organisationByIdentifier(scheme: QD_20_2020, value: "H42", on: "2025-06-30") { id } }`,
      );

      expect(found).toEqual({
        old: {
          shortName: "UBND tỉnh Nam Định",
          identifiers: [
            { scheme: "QCVN_102_2016", value: "000.00.00.H40", certainty: "INFERRED" },
            { scheme: "QD_20_2020", value: "H40", certainty: "INFERRED" },
          ],
        },
        gone: null,
        today: { id: bodyId("ninh-binh.ubnd.2025") },
        yesterday: { id: bodyId("ninh-binh.ubnd") },
      });
    });

    it("gives the same list in pages, forwards and backwards, as in one", async () => {
      const children = (page: string) =>
        `{ organisation(id: "${COMMITTEE}") { children(${THEN}, ${page}) { edges { node { name } cursor }
           pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
      const page = async (asked: string) => {
        const { organisation: body } = await answer(children(asked));
        return (body as { children: Page }).children;
      };

      const whole = await page("first: 100");
      const first = await page("first: 12");
      const second = await page(`first: 12, after: "${first.pageInfo.endCursor}"`);
      const third = await page(`first: 12, after: "${second.pageInfo.endCursor}"`);
      const back = await page(`last: 12, before: "${third.pageInfo.startCursor}"`);

      expect(whole.edges).toHaveLength(29);
      expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
      expect([first, second, third].flatMap(names)).toEqual(names(whole));
      expect(names(back)).toEqual(names(second));
      expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    });

    it.each([
      ["no row", "first: 0", "BAD_PAGE"],
      ["too many rows", "first: 101", "BAD_PAGE"],
      ["what follows a made-up cursor", `after: "abc"`, "BAD_CURSOR"],
    ])("refuses a page of %s", async (_what, page, code) => {
      const below = `{ organisation(id: "${COMMITTEE}") { children(${page}) { edges { cursor } } } }`;

      expect((await ask(subgraph(), below)).codes).toEqual([code]);
      expect((await ask(subgraph(), `{ organisations(${page}) { edges { cursor } } }`)).codes).toEqual([code]);
    });

    it("refuses the cursor of another body's list, and a day that does not exist", async () => {
      const { organisation: body } = await answer(
        `{ organisation(id: "${COMMITTEE}") { children(${THEN}, first: 1) { pageInfo { endCursor } } } }`,
      );
      const { endCursor } = (body as { children: Page }).children.pageInfo;

      const stolen = await ask(subgraph(), `{ organisations(${THEN}, after: "${endCursor}") { edges { cursor } } }`);
      const never = await ask(subgraph(), `{ organisations(on: "2026-02-30") { edges { cursor } } }`);

      expect(stolen.codes).toEqual(["BAD_CURSOR"]);
      expect(never.codes).toEqual(["BAD_USER_INPUT"]);
    });

    it("reads a tree with one statement a level", async () => {
      const level = (inner: string) => `children(${THEN}, first: 100) { edges { node { name(${THEN}) ${inner} } } }`;

      const { data, statements } = await countStatements(
        subgraph(),
        `{ organisation(id: "${bodyId("chinh-phu")}") { ${level(level(level("")))} } }`,
      );

      expect(JSON.stringify(data).match(/"name"/g)).toHaveLength(61);
      // The root, two levels of bodies, and a third that is empty.
      expect(statements).toBe(4);
    });

    it("reads a page of twenty bodies with head, parent, area, functions and posts in a handful of statements", async () => {
      const { data, statements } = await countStatements(
        subgraph(),
        `{ organisations(${THEN}, parent: "${COMMITTEE}", first: 20) { edges { node {
             name(${THEN}) head(${THEN}) { official { displayName } post { title } } parent(${THEN}) { name(${THEN}) }
             area(${THEN}) { id } functions(${THEN}) { name } posts(${THEN}) { edges { node { title } } }
             identifiers { value } successors { resulting { name } event { decision { number issuer { name } } } }
             headcounts(year: 2025) { assigned { number } present { number } } } } } }`,
      );

      expect(names(data.organisations)).toHaveLength(20);
      expect(statements).toBeLessThanOrEqual(20);
    });

    it("answers as an entity for other subgraphs", async () => {
      const { data } = await ask(
        subgraph(),
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { name(${THEN}) } } }`,
        { of: ["nam-dinh.so-noi-vu", "nobody"].map((key) => ({ __typename: "Organisation", id: bodyId(key) })) },
      );

      expect(data).toEqual({ _entities: [{ name: "Sở Nội vụ" }, null] });
    });
  },
  (subgraph) => organisation.seed(subgraph.contextOf(OPERATOR)),
);
