import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import type { LegalRegime } from "../deadline/legal-regime.rules.js";
import type { ApplicantKind } from "./applicant.rules.js";
import type { DossierActKind, DossierState, Origin } from "./dossier-words.js";

export const DossierStateEnum = enumOf<DossierState>(
  "DossierState",
  "The ten states of a dossier (22/2019/TT-BTTTT, Annex I): told by its acts, never typed in.",
  {
    SUBMITTED: "1. Registered, not yet received (mới đăng ký).",
    RECEIVED: "2. Received (được tiếp nhận).",
    NOT_RECEIVED: "3. Refused at receipt, with the reason (không được tiếp nhận).",
    IN_PROCESS: "4. Being handled (đang xử lý).",
    SUPPLEMENT_REQUESTED: "5. Something is missing and was asked for (yêu cầu bổ sung giấy tờ).",
    PAYMENT_REQUESTED: "6. The applicant has to pay first (yêu cầu thực hiện nghĩa vụ tài chính).",
    WITHDRAWN: "7. Taken back by the applicant (công dân yêu cầu rút hồ sơ).",
    STOPPED: "8. The handling was stopped, with the reason (dừng xử lý).",
    FINISHED: "9. Dealt with, the result not yet handed over (đã xử lý xong).",
    RETURNED: "10. The applicant has the result (đã trả kết quả).",
  },
);

export const DossierActKindEnum = enumOf<DossierActKind>("DossierActKind", "What is done to a dossier.", {
  REGISTERED: "Handed in, mostly online (nộp hồ sơ).",
  RECEIVED: "Received, with the day promised for the result (tiếp nhận).",
  REFUSED: "Refused at receipt, or given back for not meeting the conditions (từ chối, trả lại).",
  FORWARDED: "Passed to those who handle it (chuyển giải quyết).",
  SUPPLEMENT_REQUESTED: "A supplement was asked for (yêu cầu bổ sung).",
  COMPLETED: "The supplement has come (đã bổ sung).",
  OBLIGATION_RECORDED: "The applicant has to pay (nghĩa vụ tài chính).",
  OBLIGATION_FULFILLED: "The applicant has paid (đã thực hiện nghĩa vụ tài chính).",
  EXTENDED: "An apology with a new day (xin lỗi, hẹn lại ngày trả).",
  FINISHED: "Dealt with (xử lý xong).",
  RETURNED: "The result was handed over (trả kết quả).",
  WITHDRAWN: "Taken back by the applicant (rút hồ sơ).",
  STOPPED: "The handling was stopped (dừng xử lý).",
});

export const ApplicantKindEnum = enumOf<ApplicantKind>("DossierApplicantKind", "Who applies.", {
  CITIZEN: "A person (cá nhân).",
  BUSINESS: "A business (doanh nghiệp).",
  ORGANISATION: "Another organisation (tổ chức).",
});

export const DossierOrigin = enumOf<Origin>("DossierOrigin", "Whether a dossier is a fact or made up.", {
  SOURCE: "Recorded from a source.",
  SYNTHETIC: "Made up for demonstration: no such dossier exists.",
});

export const LegalRegimeEnum = enumOf<LegalRegime>(
  "DossierLegalRegime",
  "The decree on one-stop shops under which a dossier began; it keeps it whatever replaces the decree.",
  {
    DECREE_61_2018: "61/2018/NĐ-CP, for dossiers that began until 30 June 2025.",
    DECREE_118_2025: "118/2025/NĐ-CP, for dossiers that began from 1 July 2025 on.",
  },
);
