import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import type { IndexField, ReformIndex, Scoring } from "./index.rules.js";

export const ReformIndexEnum = enumOf<ReformIndex>("ReformIndex", "An index of administrative reform.", {
  PAR_INDEX: "The Ministry's index of provinces (PAR INDEX; 876/QĐ-BNV).",
  SIPAS: "Satisfaction with administrative services (SIPAS), by the Ministry's survey.",
  PROVINCIAL_INDEX: "The province's own index of its bodies (2183/QĐ-UBND of 2023 in Nam Định).",
});

export const IndexFieldEnum = enumOf<IndexField>("IndexField", "A field of reform by which criteria are grouped.", {
  DIRECTION: "Chỉ đạo, điều hành.",
  INSTITUTIONS: "Cải cách thể chế.",
  PROCEDURES: "Cải cách thủ tục hành chính.",
  ORGANISATION: "Cải cách tổ chức bộ máy.",
  CIVIL_SERVICE: "Cải cách chế độ công vụ.",
  PUBLIC_FINANCE: "Cải cách tài chính công.",
  DIGITAL_GOVERNMENT: "Xây dựng chính quyền điện tử, chính quyền số.",
  IMPACT: "Tác động của cải cách, by survey.",
});

export const ScoringEnum = enumOf<Scoring>("IndexScoring", "Who scores a criterion.", {
  ASSESSMENT: "The body scores itself, a council appraises it (tự chấm điểm, thẩm định).",
  SURVEY: "Those asked in a survey (điều tra xã hội học).",
});
