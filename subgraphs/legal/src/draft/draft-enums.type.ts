import { enumOf } from "@lienthong/kernel/service/schema/enum.js";

export const DraftStepEnum = enumOf("DraftStep", "Where a draft stands; computed from its acts and the day.", {
  DRAFTING: "It is being written (soạn thảo); nothing has been published.",
  COMMENTS_OPEN: "It lies open for comments (đang lấy ý kiến), up to and with its last day.",
  COMMENTS_CLOSED: "The days for comments are over (hết thời gian lấy ý kiến).",
  APPRAISAL_REQUESTED: "It was sent for appraisal (gửi thẩm định).",
  APPRAISED: "It was appraised (đã thẩm định), whatever the conclusion.",
  MEMBERS_OPINIONS: "Members of the People's Committee give their opinions (lấy ý kiến thành viên UBND).",
  SUBMITTED_TO_COUNCIL: "It lies with the People's Council (trình HĐND).",
  ISSUED: "It was issued and is a document now (đã ban hành).",
  WITHDRAWN: "It was given up (rút khỏi chương trình).",
});

export const DraftActKind = enumOf("DraftActKind", "The acts that move a draft on.", {
  COMMENTS_OPENED: "Published for comments of businesses, citizens and organisations (đăng tải lấy ý kiến).",
  COMMENTS_CLOSED: "Comments were closed on this day, before or on the day announced.",
  APPRAISAL_REQUESTED: "Sent for appraisal (gửi thẩm định).",
  APPRAISED: "Appraised by the Department of Justice (thẩm định).",
  OPINIONS_BEGUN: "The first member of the committee gave an opinion (ý kiến thành viên UBND).",
  SUBMITTED_TO_COUNCIL: "Submitted to the People's Council (trình HĐND).",
  ISSUED: "Issued (ban hành).",
  WITHDRAWN: "Given up (rút dự thảo).",
});

export const DraftTypeEnum = enumOf("DraftType", "The normative documents that bodies of a province issue.", {
  RESOLUTION: "A resolution of a People's Council (nghị quyết).",
  DECISION: "A decision of a People's Committee or its Chairman (quyết định).",
});

export const DraftingRegimeEnum = enumOf("DraftingRegime", "The law whose steps and minimum days a draft follows.", {
  LAW_80_2015: "Law 80/2015/QH13, amended by 63/2020/QH14: drafts begun before 1 April 2025.",
  LAW_64_2025: "Law 64/2025/QH15 with Decree 78/2025/NĐ-CP: drafts begun from 1 April 2025.",
  LAW_87_2025: "Law 64/2025/QH15 as amended by 87/2025/QH15: drafts begun from 1 July 2025.",
});

export const SimplifiedGroundEnum = enumOf(
  "SimplifiedGround",
  "Why the simplified procedure (trình tự, thủ tục rút gọn) is used: Law 64/2025/QH15, Art. 50.1.",
  {
    EMERGENCY: "State of emergency; defence, security, disaster, epidemic, fire (point a).",
    URGENT_PRACTICE: "An urgent matter that has arisen in practice (point b).",
    SUSPENSION_OF_EFFECT: "A document must be suspended at once to protect lawful interests (point c).",
    NEW_SUPERIOR_TEXT: "It must follow a newly issued superior text or a treaty at once (point d).",
    ADJUSTMENT_OF_TERM: "The time for which a document applies must be changed urgently (point đ).",
    DETAILS_OF_SIMPLIFIED: "It details a text that was itself made by the simplified procedure (point e).",
  },
);

export const DraftOrigin = enumOf("DraftOrigin", "Whether a record is a fact or made up to show the graph.", {
  SOURCE: "From a named source, or entered by those concerned.",
  SYNTHETIC: "Made up for demonstration (dữ liệu giả lập); no such draft exists.",
});
