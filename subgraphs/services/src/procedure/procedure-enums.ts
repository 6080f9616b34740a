import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import type { AgencyCodeScheme } from "./agency-code.rules.js";
import type { OnlineKind, ProcedureKind, ProcedureLevel, Start } from "./procedure-words.js";

export const ProcedureKindEnum = enumOf<ProcedureKind>("ProcedureKind", "For whom a procedure was set up.", {
  STANDARD: "For the whole country, by a ministry (thủ tục hành chính chuẩn hóa).",
  SPECIFIC: "For one locality, by its own rules (thủ tục hành chính đặc thù).",
  STANDARD_INTERNAL: "Between bodies of the State only (thủ tục hành chính nội bộ).",
});

export const ProcedureLevelEnum = enumOf<ProcedureLevel>("ProcedureLevel", "At which level a procedure is done.", {
  MINISTRY: "At ministries and bodies of their rank (cấp bộ).",
  PROVINCE: "At provinces and centrally run cities (cấp tỉnh).",
  DISTRICT: "At districts (cấp huyện), of which there are none since 1 July 2025.",
  COMMUNE: "At communes and wards (cấp xã).",
  OTHER: "At other bodies (cơ quan khác).",
});

export const OnlineKindEnum = enumOf<OnlineKind>("OnlineKind", "How far a procedure can be done online.", {
  FULL: "From beginning to end (dịch vụ công trực tuyến toàn trình).",
  PARTIAL: "In part (dịch vụ công trực tuyến một phần).",
  NONE: "Not at all.",
});

export const EditionStartEnum = enumOf<Start>(
  "ProcedureEditionStart",
  "What is known of the first day of an edition.",
  {
    SET_UP: "The procedure was set up on it: before, or since its withdrawal, there was none.",
    ON_DAY: "This edition began on it; where no earlier one is on record, what was before is not known.",
    AT_LATEST: "This edition is known to have held by then; since when, no source says.",
  },
);

export const AgencyCodeSchemeEnum = enumOf<AgencyCodeScheme>(
  "AgencyCodeScheme",
  "The scheme of a code by which the catalogue of procedures names a body. Four stand there side by side.",
  {
    QD_20_2020: "Decision 20/2020/QĐ-TTg, from the top to the left down to the right: H21.24.01.02.",
    QCVN_102_2016: "QCVN 102:2016/BTTTT, read from right to left: 000.00.19.H03.",
    PORTAL: "A word of the national portal's own, often for a kind of body: BTC_TCS, 000.00.UB.003.",
    TEXT: "Anything else, among it codes that break the rules of their scheme.",
  },
);
