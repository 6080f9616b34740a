import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import type { DisciplineForm, Regime, StaffKind, UnlimitedKind } from "../regime/discipline-words.js";
import type { ActKind, CaseStep, Consequence, StopReason } from "./case-words.js";

export const StaffKindEnum = enumOf<StaffKind>("StaffKind", "The kinds of staff, each with a regime of its own.", {
  CADRE: "Elected or appointed for a term (cán bộ).",
  CIVIL_SERVANT: "Civil servant (công chức).",
  PUBLIC_EMPLOYEE: "Employee of a public service unit (viên chức).",
});

export const FormEnum = enumOf<DisciplineForm>("DisciplineForm", "Forms of discipline, the mildest first.", {
  REPRIMAND: "Khiển trách.",
  WARNING: "Cảnh cáo.",
  SALARY_STEP_REDUCTION: "Hạ bậc lương; gone since 1 July 2025 (172/2025/NĐ-CP).",
  DEMOTION: "Giáng chức; gone since 1 July 2025 (172/2025/NĐ-CP).",
  REMOVAL_FROM_OFFICE: "Cách chức: for those who lead or manage, and cadres.",
  DISMISSAL: "Buộc thôi việc.",
  RECALL: "Bãi nhiệm: for cadres.",
});

export const RegimeEnum = enumOf<Regime>("DisciplineRegime", "The decrees on discipline.", {
  DECREE_112_2020: "112/2020/NĐ-CP, since 20 September 2020, amended by 71/2023/NĐ-CP.",
  DECREE_172_2025: "172/2025/NĐ-CP: cadres and civil servants since 1 July 2025.",
  DECREE_234_2026: "234/2026/NĐ-CP: public employees since 1 July 2026.",
});

export const UnlimitedKindEnum = enumOf<UnlimitedKind>("UnlimitedKind", "The acts that no time limits.", {
  PARTY_EXPULSION: "By a party member, so grave that the party expels (khai trừ).",
  INTERNAL_POLITICAL_PROTECTION: "Against internal political protection (bảo vệ chính trị nội bộ).",
  NATIONAL_INTEREST: "Against the national interest in defence, security or foreign affairs.",
  FALSE_CERTIFICATES: "False or unlawful diplomas and certificates (văn bằng, chứng chỉ giả).",
});

export const ActKindEnum = enumOf<ActKind>("DisciplineActKind", "What somebody did (hành vi vi phạm).", {
  DOSSIER_DELAY: "Let dossiers of people or businesses lie (chậm giải quyết hồ sơ).",
  HARASSMENT: "Harassed people or businesses (nhũng nhiễu, gây phiền hà).",
  NEGLECT_OF_DUTY: "Neglected duty (thiếu trách nhiệm).",
  WORKING_HOURS: "Did not keep working hours (vi phạm giờ giấc làm việc).",
  CONDUCT_TOWARDS_PEOPLE: "Unfit conduct towards people (vi phạm văn hóa giao tiếp).",
  CORRUPTION: "Corruption or wastefulness (tham nhũng, lãng phí).",
  FALSE_CERTIFICATES: "Used false diplomas or certificates (văn bằng giả).",
  STATE_SECRETS: "Broke the protection of state secrets (bảo vệ bí mật nhà nước).",
  OFFENCE_OUTSIDE_DUTY: "Broke the law outside duty (vi phạm ngoài công vụ).",
  OTHER: "Anything else.",
});

export const ConsequenceEnum = enumOf<Consequence>("DisciplineConsequence", "How grave the consequence of an act is.", {
  MINOR: "Ít nghiêm trọng.",
  SERIOUS: "Nghiêm trọng.",
  VERY_SERIOUS: "Rất nghiêm trọng.",
});

export const StopReasonEnum = enumOf<StopReason>("ClockStopReason", "What stops both clocks of a case.", {
  ART_3_GROUND: "A ground of Art. 3 of 234/2026/NĐ-CP: illness, pregnancy, detention and the like.",
  CRIMINAL_PROCEEDINGS: "Criminal proceedings (đang bị khởi tố, điều tra, truy tố, xét xử).",
  COMPLAINT: "A complaint or denunciation that has to be settled first (khiếu nại, tố cáo).",
  PARTY_CASE: "A case of the party that has to be settled first.",
});

export const CaseStepEnum = enumOf<CaseStep>("DisciplineCaseStep", "Where a case stands; computed from its days.", {
  OPEN: "Opened; not reviewed yet.",
  REVIEWED: "The review meeting was held (họp kiểm điểm).",
  RECOMMENDED: "The council has recommended (hội đồng kỷ luật kiến nghị); not decided, or to be redone.",
  DECIDED: "A decision stands.",
  CLOSED: "Closed without discipline.",
});
