import { stableId } from "@lienthong/kernel/domain/id.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { fillWithDocuments } from "../../test/fill-with-documents.js";
import { legal } from "../legal.subgraph.js";

const area = (code: string, day: string) => stableId("AdministrativeArea", code, day);

/** The ward that xã Mỹ Phúc became, in the words in which the organisation subgraph tells of it. */
const WARD = area("13669", "2025-07-01");
const LINEAGE = [
  { areaId: WARD, validFrom: "2025-07-01", validTo: null, extent: "FULL", relation: "SELF" },
  { areaId: area("37", "2025-07-01"), validFrom: "2025-07-01", validTo: null, extent: "FULL", relation: "ANCESTOR" },
  {
    areaId: area("13726", "2004-08-31"),
    validFrom: null,
    validTo: "2025-07-01",
    extent: "PARTIAL",
    relation: "PREDECESSOR",
  },
  {
    areaId: area("36", "2004-08-31"),
    validFrom: null,
    validTo: "2025-07-01",
    extent: "FULL",
    relation: "PREDECESSOR_ANCESTOR",
  },
];

interface Applicable {
  document: { citation: string };
  certainty: string;
  through: { relation: string; extent: string } | null;
}

/** Asks as the gateway does: with the lineage it was lent by the other subgraph. */
async function applicable(subgraph: Subgraph, selection: string, lineage: object[] = LINEAGE) {
  const answer = await ask(
    subgraph,
    `query ($areas: [_Any!]!) { _entities(representations: $areas) { ... on AdministrativeArea { ${selection} } } }`,
    { areas: [{ __typename: "AdministrativeArea", id: WARD, lineage }] },
  );
  expect(answer.errors).toEqual([]);
  const [found] = answer.data!._entities as { applicableDocuments: { edges: { node: Applicable }[] } }[];
  return found!.applicableDocuments.edges.map(({ node }) => node);
}

const FIELDS = "edges { node { certainty document { citation } through { relation extent } } }";

eachEngine(
  legal,
  (subgraph) => {
    it("the documents of old Nam Định still apply in the ward that xã Mỹ Phúc became", async () => {
      const documents = await applicable(
        subgraph(),
        `applicableDocuments(first: 100, localOnly: true) { edges { node { document { citation }
           certainty through { relation extent } } } }`,
      );

      const old = documents.filter(({ through }) => through?.relation === "PREDECESSOR_ANCESTOR");
      expect(old.map(({ document }) => document.citation).sort()).toEqual([
        "05/NQ-HĐND (HĐND tỉnh Nam Định, 2025)",
        "11/CT-UBND (UBND tỉnh Nam Định, 2016)",
        "1104/NQ-UBTVQH15 (2024)",
        "118/TB-UBND (UBND tỉnh Nam Định, 2021)",
        "136/NQ-HĐND (HĐND tỉnh Nam Định, 2024)",
        "2084/QĐ-UBND (UBND tỉnh Nam Định, 2021)",
        "2183/QĐ-UBND (UBND tỉnh Nam Định, 2023)",
        "2813/QĐ-UBND (UBND tỉnh Nam Định, 2024)",
        "34/CT-UBND (UBND tỉnh Nam Định, 2021)",
        "82/KH-UBND (UBND tỉnh Nam Định, 2021)",
      ]);
      expect(old.every(({ certainty, through }) => certainty === "INFERRED" && through?.extent === "FULL")).toBe(true);
    });

    it("the documents of the new province apply through the province, those of the country through none", async () => {
      const all = await applicable(subgraph(), `applicableDocuments(first: 100) { ${FIELDS} }`);
      const of = (citation: string) => all.find(({ document }) => document.citation === citation);

      expect(of("257/QĐ-UBND (UBND tỉnh Ninh Bình, 2026)")).toMatchObject({
        certainty: "PRESS",
        through: { relation: "ANCESTOR", extent: "FULL" },
      });
      expect(of("118/2025/NĐ-CP")).toMatchObject({ certainty: "MIXED", through: null });
      expect(of("61/2018/NĐ-CP")).toBeUndefined();
      expect(of("111/KH-UBND (UBND tỉnh Nam Định, 2021)")).toBeUndefined();
    });

    it("the plans of 2021 to 2025 still applied there on the last day of 2025, and no more on the next", async () => {
      const plans = async (on: string) => {
        const argument = `on: "${on}", types: [PLAN], family: ADMINISTRATIVE, localOnly: true`;
        const found = await applicable(subgraph(), `applicableDocuments(${argument}) { ${FIELDS} }`);
        return found.map(({ document }) => document.citation).sort();
      };

      expect(await plans("2025-12-31")).toEqual([
        "111/KH-UBND (UBND tỉnh Nam Định, 2021)",
        "79/KH-UBND (UBND tỉnh Nam Định, 2021)",
        "82/KH-UBND (UBND tỉnh Nam Định, 2021)",
      ]);
      expect(await plans("2026-01-01")).toEqual(["82/KH-UBND (UBND tỉnh Nam Định, 2021)"]);
    });

    it("no document of Nam Định applies in an area that never belonged to it", async () => {
      const elsewhere = await applicable(
        subgraph(),
        `applicableDocuments(localOnly: true) { ${FIELDS} }`,
        LINEAGE.slice(0, 2),
      );
      const nowhere = await applicable(subgraph(), `applicableDocuments(localOnly: true) { ${FIELDS} }`, []);

      expect(elsewhere.map(({ through }) => through?.relation)).toEqual(["ANCESTOR", "ANCESTOR"]);
      expect(nowhere).toEqual([]);
    });

    it("leads to the area through which a document applies", async () => {
      const [newest, ...rest] = await applicable(
        subgraph(),
        `applicableDocuments(first: 100) { edges { node { document { citation } through { areaId } area { id } } } }`,
      );

      const nationwide = rest.find(({ document }) => document.citation === "118/2025/NĐ-CP");
      expect(newest).toEqual({
        document: { citation: "234/2026/NĐ-CP" },
        through: null,
        area: null,
      });
      expect(nationwide).toMatchObject({ through: null, area: null });
      expect(rest.find(({ document }) => document.citation.startsWith("34/CT-UBND"))).toMatchObject({
        through: { areaId: area("36", "2004-08-31") },
        area: { id: area("36", "2004-08-31") },
      });
    });

    it("says where a document applies in a part of the area only", async () => {
      const partly = LINEAGE.map((entry) => ({ ...entry, extent: "PARTIAL" }));
      const [newest] = await applicable(subgraph(), `applicableDocuments(localOnly: true) { ${FIELDS} }`, partly);

      expect(newest?.through).toEqual({ relation: "ANCESTOR", extent: "PARTIAL" });
    });

    it("pages forward through all of them once, and refuses the cursor of another filter", async () => {
      const page = async (after: string | null, filter = "") => {
        const answer = await ask(
          subgraph(),
          `query ($areas: [_Any!]!, $after: String) { _entities(representations: $areas) { ... on AdministrativeArea {
             applicableDocuments(first: 5, after: $after, localOnly: true${filter}) {
               edges { node { document { citation } } } pageInfo { hasNextPage endCursor } } } } }`,
          { areas: [{ __typename: "AdministrativeArea", id: WARD, lineage: LINEAGE }], after },
        );
        const [found] = (answer.data?._entities ?? []) as { applicableDocuments: Page }[];
        return { page: found?.applicableDocuments, codes: answer.codes };
      };

      const citations: string[] = [];
      let cursor: string | null = null;
      do {
        const { page: found }: { page: Page | undefined } = await page(cursor);
        citations.push(...found!.edges.map(({ node }) => node.document.citation));
        cursor = found!.pageInfo.hasNextPage ? found!.pageInfo.endCursor : null;
      } while (cursor !== null);
      const first = await page(null);
      const strange = await page(first.page!.pageInfo.endCursor, ", family: PARTY");

      expect(citations).toHaveLength(12);
      expect(new Set(citations).size).toBe(12);
      expect(strange.codes).toEqual(["BAD_CURSOR"]);
    });
  },
  fillWithDocuments,
);

interface Page {
  edges: { node: Applicable }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
