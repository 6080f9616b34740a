/** The three families of documents; their numbers and their issuers follow different rules. */
export const FAMILIES = ["NORMATIVE", "ADMINISTRATIVE", "PARTY"] as const;

export type Family = (typeof FAMILIES)[number];

interface DocumentTypeEntry {
  /** The Vietnamese word, as a title begins with it. */
  word: string;
  families: readonly Family[];
  /** How the symbol of a number abbreviates it (Decree 30/2020/NĐ-CP, Annex III); null where it does not. */
  abbreviation: string | null;
}

const N: Family = "NORMATIVE";
const A: Family = "ADMINISTRATIVE";
const P: Family = "PARTY";

const type = (word: string, abbreviation: string | null, ...families: Family[]): DocumentTypeEntry => ({
  word,
  families,
  abbreviation,
});

/**
 * The closed list: normative types of the laws on legal documents of 1996 to 2025; the 29 administrative ones of
 * Decree 30/2020/NĐ-CP, Art. 7; and those party bodies use.
 */
export const DOCUMENT_TYPES = {
  CONSTITUTION: type("Hiến pháp", null, N),
  CODE: type("Bộ luật", null, N),
  LAW: type("Luật", null, N),
  ORDINANCE: type("Pháp lệnh", null, N),
  ORDER: type("Lệnh", "L", N),
  DECREE: type("Nghị định", "NĐ", N),
  JOINT_RESOLUTION: type("Nghị quyết liên tịch", "NQLT", N),
  CIRCULAR: type("Thông tư", "TT", N),
  JOINT_CIRCULAR: type("Thông tư liên tịch", "TTLT", N),
  RESOLUTION: type("Nghị quyết", "NQ", N, A, P),
  DECISION: type("Quyết định", "QĐ", N, A, P),
  DIRECTIVE: type("Chỉ thị", "CT", N, A, P),
  INTERNAL_REGULATION: type("Quy chế", "QC", A, P),
  RULES: type("Quy định", "QyĐ", A, P),
  COMMUNIQUE: type("Thông cáo", "TC", A, P),
  NOTICE: type("Thông báo", "TB", A, P),
  GUIDANCE: type("Hướng dẫn", "HD", A, P),
  PROGRAMME: type("Chương trình", "CTr", A, P),
  PLAN: type("Kế hoạch", "KH", A, P),
  OPTIONS: type("Phương án", "PA", A, P),
  SCHEME: type("Đề án", "ĐA", A, P),
  PROJECT: type("Dự án", "DA", A, P),
  REPORT: type("Báo cáo", "BC", A, P),
  MINUTES: type("Biên bản", "BB", A, P),
  SUBMISSION: type("Tờ trình", "TTr", A, P),
  CONTRACT: type("Hợp đồng", "HĐ", A),
  OFFICIAL_LETTER: type("Công văn", null, A, P),
  TELEGRAM: type("Công điện", "CĐ", A),
  MEMORANDUM: type("Bản ghi nhớ", "BGN", A),
  AGREEMENT: type("Bản thỏa thuận", "BTT", A),
  POWER_OF_ATTORNEY: type("Giấy ủy quyền", "GUQ", A),
  INVITATION: type("Giấy mời", "GM", A),
  INTRODUCTION: type("Giấy giới thiệu", "GGT", A),
  LEAVE_PERMIT: type("Giấy nghỉ phép", "GNP", A),
  DISPATCH_SLIP: type("Phiếu gửi", "PG", A),
  TRANSFER_SLIP: type("Phiếu chuyển", "PC", A),
  NOTICE_SLIP: type("Phiếu báo", "PB", A),
  PUBLIC_LETTER: type("Thư công", null, A),
  CONCLUSION: type("Kết luận", "KL", P),
} as const satisfies Record<string, DocumentTypeEntry>;

export type DocumentType = keyof typeof DOCUMENT_TYPES;

/** The type of a word of the closed list. */
export function documentType(name: DocumentType): DocumentTypeEntry {
  return DOCUMENT_TYPES[name];
}

/** The names of the closed list. */
export const DOCUMENT_TYPE_NAMES = Object.keys(DOCUMENT_TYPES) as DocumentType[];
