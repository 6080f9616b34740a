import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { importText } from "@lienthong/tests/support/import-text.js";
import { expect, it } from "vitest";
import { everything } from "../../../test/procedure-world.js";
import { services } from "../../services.subgraph.js";
import { evidencesImport } from "./evidences-import.js";
import { legalBasisImport } from "./legal-basis-import.js";
import { outputsImport } from "./outputs-import.js";
import { proceduresImport } from "./procedures-import.js";

const BASIS = "procedure_code,document_number,document_title";
const EVIDENCE =
  "procedure_code,case_name,component_code,component_name,original_qty,copy_qty,required,has_e_form,is_result_of_other_procedure";

eachEngine(
  services,
  (subgraph) => {
    const read = async (code: string, fields: string) => {
      const { data, errors } = await ask(subgraph(), `{ procedureByCode(code: "${code}") { ${fields} } }`);
      expect(errors).toEqual([]);
      return data!.procedureByCode as Record<string, unknown>;
    };

    it("keeps citations of documents that nobody can name as text, and says which", async () => {
      const report = await importText(subgraph(), legalBasisImport, [
        BASIS,
        "1.000001,Nghị định số 123/2015/NĐ-CP,Nghị định chi tiết Luật Hộ tịch",
        "1.000001,Luật số 58,",
        "1.000001,28/2026/QĐ-UBND.,",
        "3.000547,28/2026/QĐ-UBND.,",
        "3.000547,2628/QĐ-UBND,",
      ]);

      expect(report).toMatchObject({ faults: [], counts: { inserted: 5 } });
      expect(report.notes).toEqual([
        "Kept as text, because no number can be read in them: Luật số 58.",
        "2 citations need an issuer or a year to name one document; without, they are kept as text.",
        "Whether a cited document is held is for the legal subgraph to say; one that nobody holds stays a text.",
      ]);
      expect(await read("1.000001", "legalBasis { text title document { citation } }")).toEqual({
        legalBasis: [
          {
            text: "Nghị định số 123/2015/NĐ-CP",
            title: "Nghị định chi tiết Luật Hộ tịch",
            document: { citation: "123/2015/NĐ-CP" },
          },
          { text: "Luật số 58", title: null, document: null },
          { text: "28/2026/QĐ-UBND.", title: null, document: null },
        ],
      });
      expect(await read("3.000547", "legalBasis { document { citation } }")).toEqual({
        legalBasis: [{ document: { citation: "28/2026/QĐ-UBND (UBND tỉnh Ninh Bình)" } }, { document: null }],
      });
    });

    it("reads what applicants hand in, headings among it", async () => {
      const report = await importText(subgraph(), evidencesImport, [
        EVIDENCE,
        "1.000001,* Phải nộp:,000.00.00.G15-KQ003360,Chứng cứ chứng minh quan hệ,0,0,0,0,0",
        "1.000001,* Phải nộp:,,Tờ khai,1,0,1,1,0",
        "1.000001,,,Bản sao giấy khai sinh,0,2,0,0,1",
      ]);

      expect(report.notes).toEqual(["1 components ask for neither an original nor a copy: most are headings."]);
      expect(
        await read(
          "1.000001",
          "evidences { name code caseName originals copies isRequired hasElectronicForm isOutputOfAnother }",
        ),
      ).toEqual({
        evidences: [
          {
            ...{ name: "Chứng cứ chứng minh quan hệ", code: "000.00.00.G15-KQ003360", caseName: "* Phải nộp:" },
            ...{ originals: 0, copies: 0, isRequired: null, hasElectronicForm: false, isOutputOfAnother: false },
          },
          {
            ...{ name: "Tờ khai", code: null, caseName: "* Phải nộp:", originals: 1, copies: 0 },
            ...{ isRequired: true, hasElectronicForm: true, isOutputOfAnother: false },
          },
          {
            ...{ name: "Bản sao giấy khai sinh", code: null, caseName: null, originals: 0, copies: 2 },
            ...{ isRequired: null, hasElectronicForm: false, isOutputOfAnother: true },
          },
        ],
      });
    });

    it("reads what a procedure gives", async () => {
      await importText(subgraph(), outputsImport, [
        "procedure_code,result_code,result_name",
        "1.000001,KQ.G15.000033,Trích lục",
        "1.000001,,Giấy xác nhận",
      ]);

      expect(await read("1.000001", "outputs { code name }")).toEqual({
        outputs: [
          { code: "KQ.G15.000033", name: "Trích lục" },
          { code: null, name: "Giấy xác nhận" },
        ],
      });
    });

    it.each([
      [
        legalBasisImport,
        BASIS,
        ["1.000009,1/2020/NĐ-CP,", "1.000001,,"],
        ["2 procedure_code UNKNOWN_PROCEDURE", "3 document_number MISSING_VALUE"],
      ],
      [
        legalBasisImport,
        BASIS,
        ["1.000001,1/2020/NĐ-CP,a", "1.000001,1/2020/NĐ-CP,a"],
        ["3 document_number REPEATED_ROW"],
      ],
      [
        evidencesImport,
        EVIDENCE,
        ["1.000001,,,,1,0,0,0,0", "1.000001,,,Tờ khai,một,0,2,0,0"],
        ["2 component_name MISSING_VALUE", "3 original_qty BAD_NUMBER", "3 required UNKNOWN_WORD"],
      ],
      [outputsImport, "procedure_code,result_code,result_name", ["1.00001,,Giấy"], ["2 procedure_code BAD_CODE"]],
    ])("refuses a bad file as a whole: %#", async (kind, header, lines, faults) => {
      const before = await everything(subgraph());

      expect(await importText(subgraph(), kind, [header, ...lines])).toMatchObject({ committed: false, faults });
      expect(await everything(subgraph())).toEqual(before);
    });
  },
  async (subgraph) => {
    await importText(subgraph, proceduresImport, [
      "code,name,field,promulgator,valid_from,source",
      "1.000001,Đăng ký khai sinh,Hộ tịch,Bộ Tư pháp,2026-01-16,bản in",
      "3.000547,Hỗ trợ tập huấn du lịch,Du lịch,UBND tỉnh Ninh Bình,2026-01-16,bản in",
    ]);
  },
);
