/** Every reason for which a command may be refused, and its meaning. Closed: a new reason is added here first. */
export const USER_ERROR_CODES = [
  {
    code: "NOT_FOUND",
    meaning: "Nothing that you may know of has this id.",
    meaningVi: "Không có gì mà bạn được biết mang mã này.",
  },
  {
    code: "NOT_ALLOWED",
    meaning: "You see the record, but this act is not yours to do.",
    meaningVi: "Bạn xem được hồ sơ này nhưng không có quyền làm việc này.",
  },
  {
    code: "INVALID_VALUE",
    meaning: "The value has the wrong form or lies outside what is possible.",
    meaningVi: "Giá trị sai dạng hoặc nằm ngoài phạm vi cho phép.",
  },
  {
    code: "MISSING_VALUE",
    meaning: "A value is needed in this case and was not given.",
    meaningVi: "Trường hợp này cần một giá trị nhưng chưa có.",
  },
  {
    code: "CONFLICT",
    meaning: "Another command changed the record at the same moment; read it again and repeat.",
    meaningVi: "Một lệnh khác vừa thay đổi hồ sơ này; hãy đọc lại rồi thực hiện lại.",
  },
  {
    code: "MUTATION_ID_REUSED",
    meaning: "This clientMutationId has already carried a different command.",
    meaningVi: "clientMutationId này đã dùng cho một lệnh khác.",
  },
  {
    code: "ALREADY_DONE",
    meaning: "What is asked has already happened; nothing was changed.",
    meaningVi: "Việc được yêu cầu đã xảy ra; không có gì thay đổi.",
  },
  {
    code: "ALREADY_EXISTS",
    meaning: "A record with the same number, code or name exists already.",
    meaningVi: "Đã có hồ sơ mang cùng số, mã hoặc tên.",
  },
  {
    code: "OVERLAPS",
    meaning: "The period overlaps another one where only one may hold on a day.",
    meaningVi: "Khoảng thời gian trùng với một khoảng khác, trong khi mỗi ngày chỉ được có một.",
  },
  {
    code: "BEFORE_DECISION",
    meaning: "The day lies before the day of the decision that it rests on.",
    meaningVi: "Ngày này trước ngày của quyết định làm căn cứ.",
  },
  {
    code: "BEFORE_START",
    meaning: "The day lies before the beginning of what it ends or changes.",
    meaningVi: "Ngày này trước ngày bắt đầu của đối tượng bị chấm dứt hoặc thay đổi.",
  },
  {
    code: "TOO_EARLY",
    meaning: "The day lies before the first day that the law allows.",
    meaningVi: "Ngày này trước ngày sớm nhất mà pháp luật cho phép.",
  },
  {
    code: "ENDED",
    meaning: "The body, post, relation or document has ended by that day.",
    meaningVi: "Đến ngày này cơ quan, vị trí, quan hệ hoặc văn bản đã chấm dứt.",
  },
  {
    code: "SELF_REFERENCE",
    meaning: "A record cannot stand in this relation to itself.",
    meaningVi: "Một hồ sơ không thể có quan hệ này với chính nó.",
  },
  {
    code: "CYCLE",
    meaning: "The relation would lead back to its own beginning.",
    meaningVi: "Quan hệ này sẽ quay vòng về chính điểm đầu của nó.",
  },
  {
    code: "WRONG_KIND",
    meaning: "The record is of a kind for which this act is not provided.",
    meaningVi: "Loại hồ sơ này không áp dụng được việc này.",
  },
  {
    code: "WRONG_STEP",
    meaning: "The act does not follow on the step that the matter has reached.",
    meaningVi: "Việc này không nối tiếp bước mà hồ sơ đang ở.",
  },
  {
    code: "SUM_MISMATCH",
    meaning: "The parts do not add up to the whole.",
    meaningVi: "Tổng các phần không bằng số chung.",
  },
  {
    code: "BUDGET_STAFF_RAISED",
    meaning: "Rearranging public service units may not raise budget-paid staff.",
    meaningVi: "Sắp xếp đơn vị sự nghiệp công lập không được làm tăng số người hưởng lương từ ngân sách.",
  },
  {
    code: "EXCEEDS_DECIDED",
    meaning: "More is assigned than has been decided.",
    meaningVi: "Số được giao vượt số đã quyết định.",
  },
  {
    code: "SUCCESSOR_MISSING",
    meaning: "A body would end while a function, or the body itself, has no named successor.",
    meaningVi: "Cơ quan sẽ chấm dứt trong khi cơ quan hoặc một chức năng chưa có nơi kế thừa được nêu tên.",
  },
  {
    code: "BAD_CODE",
    meaning: "The identification code breaks the rules of its scheme.",
    meaningVi: "Mã định danh trái quy tắc của hệ thống mã.",
  },
  {
    code: "NOT_COMPETENT",
    meaning: "This issuer may not issue this type of document on that day.",
    meaningVi: "Vào ngày đó, cơ quan này không có thẩm quyền ban hành loại văn bản này.",
  },
  {
    code: "BAD_NUMBER",
    meaning: "The document number breaks the format of its family.",
    meaningVi: "Số, ký hiệu văn bản trái thể thức của nhóm văn bản.",
  },
  {
    code: "WRONG_FAMILY",
    meaning: "The type of document does not exist in this family.",
    meaningVi: "Nhóm văn bản này không có loại văn bản đó.",
  },
  {
    code: "NOT_IN_FORCE",
    meaning: "The document is not in force on that day.",
    meaningVi: "Văn bản không có hiệu lực vào ngày đó.",
  },
  {
    code: "CRITERION_MISSING",
    meaning: "A criterion has been left without a finding.",
    meaningVi: "Còn tiêu chí chưa được nhận xét.",
  },
  {
    code: "FORM_NOT_PROVIDED",
    meaning: "The regime of that day has no such form of discipline for this kind of staff.",
    meaningVi: "Quy định vào ngày đó không có hình thức kỷ luật này đối với loại cán bộ, công chức, viên chức này.",
  },
  {
    code: "TIME_BARRED",
    meaning: "The time within which the act could be disciplined has passed.",
    meaningVi: "Đã hết thời hiệu xử lý kỷ luật đối với hành vi này.",
  },
  {
    code: "CONDITION_NOT_MET",
    meaning: "A condition of what is proposed is not met.",
    meaningVi: "Chưa đáp ứng một điều kiện của nội dung được đề nghị.",
  },
  {
    code: "OUTSIDE_CALENDAR",
    meaning: "The working calendar does not reach that day.",
    meaningVi: "Lịch làm việc chưa có ngày này.",
  },
] as const satisfies readonly { code: string; meaning: string; meaningVi: string }[];

/** One code of the closed list of refusals. */
export type UserErrorCode = (typeof USER_ERROR_CODES)[number]["code"];

/** An expected "no": why, at which field of the input (outermost first; empty for the whole), and what to do. */
export interface Refusal {
  code: UserErrorCode;
  field: string[];
  message: string;
}

/** A refusal, its field named by a path such as "endedOn" or ["successors", "0", "extent"]. */
export function refusal(code: UserErrorCode, field: string | readonly string[], message: string): Refusal {
  return { code, field: typeof field === "string" ? [field] : [...field], message };
}
