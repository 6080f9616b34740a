import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { importText } from "@lienthong/tests/support/import-text.js";
import { expect, it, test } from "vitest";
import { fillWithDocuments } from "../../../test/fill-with-documents.js";
import { documentsImport } from "../../document/import/documents-import.js";
import { legal } from "../../legal.subgraph.js";
import { relationsImport } from "./relations-import.js";

const OWN = "from,relation,extent,to,from_article,to_article,effective_on,ends_on,source,certainty";
const BY_DOCUMENT = "from_number,relation,to_number,affected_articles,effective_date,from_document_in_d1";
const BY_ARTICLE = "document_number,article,effect,by_document_number,by_article,effective_date";

eachEngine(
  legal,
  (subgraph) => {
    const relationsOf = async (citation: string, kinds: string) => {
      const query = `{ legalDocumentByCitation(citation: "${citation}") { relations(direction: IN, first: 100, kinds: [${kinds}]) {
        edges { node { kind extent fromArticle toArticle effectiveOn certainty from { citation } } } } } }`;
      const { data, errors } = await ask(subgraph(), query);
      expect(errors).toEqual([]);
      const found = data!.legalDocumentByCitation as { relations: { edges: { node: object }[] } };
      return found.relations.edges.map(({ node }) => node);
    };

    it("reads effects on articles, several in one row, and the same file again changes nothing", async () => {
      const file = [
        BY_ARTICLE,
        "30/2020/NĐ-CP,5,AMENDED+SUPPLEMENTED+PARTLY_REPEALED,118/2025/NĐ-CP,3,2025-07-01",
        "30/2020/NĐ-CP,7,SUSPENDED,224/2026/NĐ-CP,,",
      ];

      const first = await importText(subgraph(), relationsImport, file);
      const second = await importText(subgraph(), relationsImport, file);

      const of2025 = {
        fromArticle: "3",
        toArticle: "5",
        effectiveOn: "2025-07-01",
        from: { citation: "118/2025/NĐ-CP" },
      };
      expect(first).toMatchObject({ committed: true, counts: { inserted: 4, updated: 0, unchanged: 0 }, faults: [] });
      expect(second.counts).toEqual({ inserted: 0, updated: 0, unchanged: 4 });
      expect(await relationsOf("30/2020/NĐ-CP", "AMENDS, SUPPLEMENTS, REPEALS, SUSPENDS")).toEqual([
        { kind: "AMENDS", extent: null, certainty: "CERTAIN", ...of2025 },
        { kind: "REPEALS", extent: "PART", certainty: "CERTAIN", ...of2025 },
        { kind: "SUPPLEMENTS", extent: null, certainty: "CERTAIN", ...of2025 },
        {
          kind: "SUSPENDS",
          extent: "PART",
          fromArticle: null,
          toArticle: "7",
          effectiveOn: "2026-07-01",
          certainty: "CERTAIN",
          from: { citation: "224/2026/NĐ-CP" },
        },
      ]);
    });

    it("reads effects on documents, and takes two words for one effect once", async () => {
      const outcome = await importText(subgraph(), relationsImport, [
        BY_DOCUMENT,
        "118/2025/NĐ-CP,PARTLY_REPEALS,47/2020/NĐ-CP,2,2025-07-01,yes",
        "118/2025/NĐ-CP,REPEALS_ARTICLE,47/2020/NĐ-CP,1,2025-07-01,yes",
        "118/2025/NĐ-CP,AFFECTS,47/2020/NĐ-CP,1,,yes",
      ]);

      expect(outcome).toMatchObject({ committed: true, counts: { inserted: 2 }, faults: [] });
      expect(await relationsOf("47/2020/NĐ-CP", "REPEALS")).toMatchObject([{ kind: "REPEALS", extent: "PART" }]);
    });

    it("reads core relations by the keys of the core documents", async () => {
      await importText(subgraph(), documentsImport, [
        "key,number,type,issuer,issued,effective,title,is_normative,note,source,certainty",
        "kh-79-2021,79/KH-UBND,Kế hoạch,UBND tỉnh Nam Định,2021-07-16,,,no,,press,source",
        "kh-111-2021,111/KH-UBND,Kế hoạch,UBND tỉnh Nam Định,2021-09-29,,,no,,press,source",
      ]);

      const outcome = await importText(
        subgraph(),
        relationsImport,
        [
          "from_key,relation,to_key,source",
          'kh-111-2021,"SAME_SUBJECT_AS (implements, inferred)",kh-79-2021,press',
          "kh-111-2021,REPLACES_PARTLY,kh-79-2021,memory",
          "kh-112-2021,BASED_ON,kh-79-2021,press",
        ],
        { skipBad: true },
      );

      expect(outcome).toMatchObject({
        committed: true,
        counts: { inserted: 2 },
        faults: ["4 from_key UNKNOWN_DOCUMENT"],
      });
      expect(await relationsOf("79/KH-UBND", "IMPLEMENTS, REPLACES")).toMatchObject([
        { kind: "IMPLEMENTS", certainty: "INFERRED", effectiveOn: "2021-09-29" },
        { kind: "REPLACES", extent: "PART", certainty: "UNVERIFIED" },
      ]);
    });

    it("reads related contents", async () => {
      const outcome = await importText(subgraph(), relationsImport, [
        "from_number,relation,to_number,article_links",
        "63/2010/NĐ-CP,RELATED_TO,61/2018/NĐ-CP,4",
      ]);

      expect(outcome).toMatchObject({ committed: true, counts: { inserted: 1 }, faults: [] });
    });

    test.each<[string, string]>([
      ["UNKNOWN_DOCUMENT to", "118/2025/NĐ-CP,AMENDS,,104/2022/NĐ-CP,,,,,s,certain"],
      ["UNKNOWN_DOCUMENT from", "no number,AMENDS,,61/2018/NĐ-CP,,,,,s,certain"],
      ["SELF_REFERENCE to", "118/2025/NĐ-CP,REPEALS,WHOLE,118/2025/NĐ-CP,,,,,s,certain"],
      ["UNKNOWN_RELATION relation", "118/2025/NĐ-CP,CHANGES,,61/2018/NĐ-CP,,,,,s,certain"],
      ["BAD_DATE effective_on", "118/2025/NĐ-CP,AMENDS,,30/2020/NĐ-CP,,,2026-02-30,,s,certain"],
      ["BEFORE_DECISION effective_on", "118/2025/NĐ-CP,AMENDS,,30/2020/NĐ-CP,,,2025-06-08,,s,certain"],
      ["BEFORE_START from", "30/2020/NĐ-CP,AMENDS,,118/2025/NĐ-CP,,,,,s,certain"],
      ["INVALID_VALUE to_article", "118/2025/NĐ-CP,AMENDS,,30/2020/NĐ-CP,,Điều 5,,,s,certain"],
      ["MISSING_VALUE source", "118/2025/NĐ-CP,AMENDS,,30/2020/NĐ-CP,,,,,,certain"],
      ["UNKNOWN_WORD certainty", "118/2025/NĐ-CP,AMENDS,,30/2020/NĐ-CP,,,,,s,perhaps"],
    ])("refuses a file with %s, whole, and names the line: %s", async (fault, row) => {
      const [code, column] = fault.split(" ");
      const good = "224/2026/NĐ-CP,CONSOLIDATES,,42/2022/NĐ-CP,,,,,s,certain";

      const outcome = await importText(subgraph(), relationsImport, [OWN, good, row]);

      expect(outcome).toMatchObject({ committed: false, faults: [`3 ${column} ${code}`] });
      expect(await relationsOf("42/2022/NĐ-CP", "CONSOLIDATES")).toEqual([]);
    });

    it("refuses a number that fits several documents, and names them", async () => {
      await importText(subgraph(), documentsImport, [
        "number,type,issuer,date_document,source",
        "34/CT-UBND,Chỉ thị,UBND tỉnh Hà Nam,2021-05-04,s",
      ]);

      const outcome = await importText(subgraph(), relationsImport, [
        OWN,
        "34/CT-UBND,BASED_ON,,76/NQ-CP,,,,,s,certain",
      ]);

      expect(outcome).toMatchObject({ committed: false, faults: ["2 from SEVERAL_DOCUMENTS"] });
      expect(outcome.reasons[0]).toContain(
        "34/CT-UBND (UBND tỉnh Nam Định, 2021); 34/CT-UBND (UBND tỉnh Hà Nam, 2021)",
      );
    });

    it("refuses a circle, within the file and with what is stored", async () => {
      const within = await importText(subgraph(), relationsImport, [
        OWN,
        "48/2023/NĐ-CP,BASED_ON,,83/2024/NĐ-CP,,,,,s,certain",
        "83/2024/NĐ-CP,DETAILS,,48/2023/NĐ-CP,,,,,s,certain",
      ]);
      await importText(subgraph(), relationsImport, [OWN, "48/2023/NĐ-CP,BASED_ON,,83/2024/NĐ-CP,,,,,s,certain"]);
      const stored = await importText(subgraph(), relationsImport, [
        OWN,
        "83/2024/NĐ-CP,DETAILS,,48/2023/NĐ-CP,,,,,s,certain",
      ]);

      expect(within).toMatchObject({ committed: false, faults: ["3 to CYCLE"] });
      expect(stored).toMatchObject({ committed: false, faults: ["2 to CYCLE"] });
    });

    it("refuses two rows that give one effect two days", async () => {
      const outcome = await importText(subgraph(), relationsImport, [
        OWN,
        "118/2025/NĐ-CP,AMENDS,,90/2020/NĐ-CP,,5,2025-07-01,,s,certain",
        "118/2025/NĐ-CP,AMENDS,,90/2020/NĐ-CP,,5,2025-08-01,,s,certain",
      ]);

      expect(outcome).toMatchObject({ committed: false, faults: ["3 to CONTRADICTS"] });
    });

    it("a file of another layout is refused with what is missing", async () => {
      const strange = importText(subgraph(), relationsImport, ["from,relation,to", "1,2,3"]);

      await expect(strange).rejects.toThrow('The header has none of "from_key", "by_document_number"');
    });
  },
  fillWithDocuments,
);
