import type { EvaluationFacts } from "../evaluation/evaluation-facts.js";

/** The groups of the indicators. */
export const INDICATOR_GROUPS = [
  "TRANSPARENCY",
  "PROGRESS",
  "ONLINE_SERVICE",
  "DIGITISATION",
  "SATISFACTION",
  "PAYMENT",
] as const;

export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/** The facts of the graph from which an indicator can be computed. */
export type IndicatorFact = keyof Pick<EvaluationFacts, "onTimeShare" | "onlineShare" | "satisfactionPoints">;

export interface Indicator {
  code: string;
  group: IndicatorGroup;
  name: string;
  /** Of 100 points; null where the share of several together is not known. */
  maxScore: number | null;
  /** Null where no subgraph holds the fact: a body reports it. */
  fact: IndicatorFact | null;
}

/** Where the list was read: the maxima known add up to 100. */
export const INDICATORS_SOURCE = "766/QĐ-TTg, read in ChippedTopaz/qd766 docs/metrics.m0.json";

const ROWS: readonly (readonly [string, IndicatorGroup, string, number | null, IndicatorFact | null])[] = [
  ["PUBLISH_ON_TIME", "TRANSPARENCY", "Tỷ lệ thủ tục hành chính công bố đúng hạn", 6, null],
  ["PUBLIC_UPDATE_ON_TIME", "TRANSPARENCY", "Tỷ lệ thủ tục hành chính được cập nhật, công khai đúng hạn", 4, null],
  [
    "PUBLIC_CONTENT_FULL",
    "TRANSPARENCY",
    "Tỷ lệ TTHC được công khai có đầy đủ các nội dung quy định về các bộ phận tạo thành",
    2,
    null,
  ],
  [
    "DOSSIER_SYNC",
    "TRANSPARENCY",
    "Tỷ lệ hồ sơ được đồng bộ trạng thái theo thời gian thực với Cổng Dịch vụ công quốc gia",
    6,
    null,
  ],
  [
    "DOSSIERS_ON_TIME",
    "PROGRESS",
    "Tỷ lệ hồ sơ xử lý đúng hạn (trước hạn, đúng hạn) = đã xử lý + đang xử lý trong hạn / tổng tiếp nhận và xử lý trong kỳ",
    20,
    "onTimeShare",
  ],
  [
    "FULL_ONLINE_DOSSIERS",
    "ONLINE_SERVICE",
    "Tỷ lệ hồ sơ DVCTT toàn trình trên tổng hồ sơ của TTHC đủ điều kiện toàn trình",
    12,
    null,
  ],
  [
    "FULL_ONLINE_PROCEDURES",
    "ONLINE_SERVICE",
    "Tỷ lệ TTHC thuộc phạm vi quản lý cung cấp DVCTT toàn trình",
    null,
    null,
  ],
  ["PROACTIVE_PROCEDURES", "ONLINE_SERVICE", "Tỷ lệ TTHC cung cấp DVCTT chủ động theo từng mức độ", null, null],
  ["PROACTIVE_DOSSIERS", "ONLINE_SERVICE", "Tỷ lệ hồ sơ dịch vụ công chủ động theo từng mức độ", null, null],
  [
    "DOSSIERS_BY_CHANNEL",
    "ONLINE_SERVICE",
    "Tỷ lệ hồ sơ theo hình thức nộp (trực tuyến / trực tiếp gồm cả không có dữ liệu kênh / bưu chính)",
    null,
    "onlineShare",
  ],
  ["ELECTRONIC_RESULTS", "DIGITISATION", "Tỷ lệ hồ sơ có cấp kết quả điện tử có giá trị pháp lý", 6, null],
  ["DIGITISED_COMPONENTS", "DIGITISATION", "Tỷ lệ hồ sơ thực hiện số hóa thành phần hồ sơ", 4, null],
  [
    "ELECTRONIC_CERTIFIED_COPY",
    "DIGITISATION",
    "Tỷ lệ cung cấp dịch vụ chứng thực bản sao điện tử từ bản chính",
    2,
    null,
  ],
  [
    "REUSED_DIGITIZED_DATA",
    "DIGITISATION",
    "Tỷ lệ hồ sơ có thành phần được cắt giảm, thay thế dựa trên dữ liệu",
    2,
    null,
  ],
  [
    "SYNCED_WITH_DVCQG_PERSONAL_STORAGE",
    "DIGITISATION",
    "Tỷ lệ hồ sơ được số hóa có kết nối, chia sẻ dữ liệu phục vụ tái sử dụng",
    4,
    null,
  ],
  ["CITIZEN_DATA_CONNECTED_DOSSIER", "DIGITISATION", "Tỷ lệ hồ sơ có sử dụng thông tin, dữ liệu dân cư", 2, null],
  [
    "CITIZEN_DATA_CONNECTED_FORMALITY",
    "DIGITISATION",
    "Tỷ lệ TTHC triển khai kết nối, chia sẻ dữ liệu dân cư",
    2,
    null,
  ],
  [
    "REDUCTION_SATISFACTION",
    "SATISFACTION",
    "Mức độ hài lòng về kết quả cắt giảm, phân cấp, đơn giản hóa TTHC",
    null,
    null,
  ],
  ["PETITION_CLASSIFICATION_TTHC", "SATISFACTION", "Tỷ lệ TTHC được tham vấn / PAKN về quy định, TTHC", 0, null],
  [
    "PETITION_CLASSIFICATION_STAFF",
    "SATISFACTION",
    "Mức độ hài lòng trong thực hiện TTHC / PAKN về hành vi cán bộ",
    0,
    null,
  ],
  ["PETITION_PROCESSING_ON_TIME", "SATISFACTION", "Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn", 6, null],
  ["PETITION_HANDLING_SATISFACTION", "SATISFACTION", "Tỷ lệ hài lòng trong xử lý phản ánh, kiến nghị", 6, null],
  [
    "DOSSIER_RECEIVING_SATISFACTION",
    "SATISFACTION",
    "Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC",
    6,
    "satisfactionPoints",
  ],
  ["ONLINE_PAYMENT", "PAYMENT", "Tỷ lệ hồ sơ thanh toán trực tuyến", 10, null],
];

/** The 24 indicators of serving people and businesses (766/QĐ-TTg): data, in the order of the source. */
export const INDICATORS: readonly Indicator[] = ROWS.map(([code, group, name, maxScore, fact]) => ({
  ...{ code, group, name, maxScore, fact },
}));
