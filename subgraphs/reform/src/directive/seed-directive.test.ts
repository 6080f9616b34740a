import { seedOnce } from "@lienthong/kernel/service/seed.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { reform } from "../reform.subgraph.js";

eachEngine(
  reform,
  (subgraph) => {
    it("directive 34/CT-UBND has five tasks and five documents, which plan for two periods", async () => {
      const { data, errors } = await ask(
        subgraph(),
        `{ directiveByCitation(citation: "34/CT-UBND (UBND tỉnh Nam Định, 2021)") {
             issuedOn programmeFrom programmeTo tasks { number directive { issuedOn } }
             directedDocuments { citation periodTo document { citation } } } }`,
      );

      expect(errors).toEqual([]);
      const document = (citation: string, periodTo: string) => ({ citation, periodTo, document: { citation } });
      expect(data?.directiveByCitation).toEqual({
        issuedOn: "2021-10-07",
        programmeFrom: "2021-01-01",
        programmeTo: "2031-01-01",
        tasks: [1, 2, 3, 4, 5].map((number) => ({ number, directive: { issuedOn: "2021-10-07" } })),
        directedDocuments: [
          document("76/NQ-CP (2021)", "2031-01-01"),
          document("04-NQ/TU (Tỉnh ủy Nam Định, 2021)", "2026-01-01"),
          document("79/KH-UBND (UBND tỉnh Nam Định, 2021)", "2026-01-01"),
          document("2084/QĐ-UBND (UBND tỉnh Nam Định, 2021)", "2031-01-01"),
          document("111/KH-UBND (UBND tỉnh Nam Định, 2021)", "2026-01-01"),
        ],
      });
    });

    it("a citation that names no directive finds none", async () => {
      const { data } = await ask(subgraph(), `{ directiveByCitation(citation: "34/CT-UBND") { title } }`);

      expect(data).toEqual({ directiveByCitation: null });
    });
  },
  seedOnce,
);
