import { COMMITTEE, procedure, TOURISM } from "./procedure-world.js";

/** What `publishProcedure` needs, of a procedure of the province of Ninh Bình. */
export const PUBLICATION = {
  code: "3.000700",
  name: "Hỗ trợ phát triển sản phẩm du lịch mới",
  field: "Du lịch",
  kind: "SPECIFIC",
  levels: ["PROVINCE"],
  subjects: ["Doanh nghiệp", "Hợp tác xã"],
  promulgator: { name: "UBND tỉnh Ninh Bình", organisationId: COMMITTEE, code: "H42" },
  executingBodies: [{ name: "Sở Du lịch - tỉnh Ninh Bình", organisationId: TOURISM }, { name: "UBND cấp xã" }],
  onlineKind: "FULL",
  isNonTerritorial: false,
  effectiveOn: "2026-08-01",
  decision: { number: "900/QĐ-UBND", decidedOn: "2026-07-20" },
  channels: [
    {
      method: "ONLINE",
      times: [
        { amount: 7.5, unit: "WORKING_DAY", fees: [{ kind: "FEE", amount: 50_000 }] },
        { amount: 15, unit: "WORKING_DAY", note: "phải xác minh", feeNote: "theo tỉnh" },
      ],
    },
    { method: "DIRECT", times: [{ amount: 10, unit: "WORKING_DAY" }] },
  ],
  evidences: [{ name: "Đơn đề nghị" }, { name: "Giấy phép kinh doanh", originals: 0, copies: 1, isRequired: false }],
  outputs: [{ name: "Quyết định hỗ trợ" }],
  legalBasis: [{ text: "09/2017/QH14" }, { text: "39/2026/NQ-HĐND", title: "Chính sách hỗ trợ du lịch" }],
};

/** The procedure that it makes. */
export const PUBLISHED = procedure(PUBLICATION.code);
