import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import type { IssuerKind } from "../competence/issuer-kind.js";
import type { DraftingProcedure } from "../competence/minimum-days.rules.js";
import type { Certainty } from "./certainty.js";
import { DOCUMENT_TYPE_NAMES, type DocumentType, documentType, type Family } from "./document-types.js";

export const CertaintyEnum = enumOf<Certainty>("Certainty", "How sure a recorded fact is.", {
  CERTAIN: "Read in the document itself or in an official list.",
  PRESS: "Read in the press or another secondary source.",
  INFERRED: "Concluded from other facts; the source says how.",
  MIXED: "Partly read, partly concluded or remembered.",
  UNVERIFIED: "From memory; check it before relying on it.",
});

export const DocumentFamilyEnum = enumOf<Family>("DocumentFamily", "The family of a document, by what it may do.", {
  NORMATIVE: "Lays down rules for all (văn bản quy phạm pháp luật); its number carries the year: 12/2021/QĐ-UBND.",
  ADMINISTRATIVE: "Directs or decides a single matter (văn bản hành chính); no year in its number: 34/CT-UBND.",
  PARTY: "A document of a party body (văn bản của Đảng): 04-NQ/TU.",
});

const TYPES = Object.fromEntries(DOCUMENT_TYPE_NAMES.map((name) => [name, `${documentType(name).word}.`])) as Record<
  DocumentType,
  string
>;

export const DocumentTypeEnum = enumOf<DocumentType>(
  "DocumentType",
  "The type of a document. Normative types follow the laws on legal documents, administrative ones Decree 30/2020/NĐ-CP, Art. 7.",
  TYPES,
);

export const IssuerKindEnum = enumOf<IssuerKind>("IssuerKind", "The kind of body or office that issued a document.", {
  NATIONAL_ASSEMBLY: "Quốc hội.",
  NATIONAL_ASSEMBLY_STANDING_COMMITTEE: "Ủy ban Thường vụ Quốc hội.",
  PRESIDENT: "Chủ tịch nước.",
  GOVERNMENT: "Chính phủ.",
  PRIME_MINISTER: "Thủ tướng Chính phủ.",
  MINISTRY: "A ministry or a body of its rank, or its head (bộ, cơ quan ngang bộ).",
  SUPREME_COURT: "Tòa án nhân dân tối cao, its Council of Judges or its Chief Justice.",
  SUPREME_PROCURACY: "Viện kiểm sát nhân dân tối cao.",
  STATE_AUDIT: "Kiểm toán nhà nước.",
  JOINT: "Several bodies together (liên tịch).",
  PROVINCE_COUNCIL: "People's Council of a province or centrally run city (HĐND cấp tỉnh).",
  PROVINCE_COMMITTEE: "People's Committee of a province or centrally run city (UBND cấp tỉnh).",
  PROVINCE_CHAIRMAN: "Chairman of that Committee, an issuer in his or her own right (Chủ tịch UBND cấp tỉnh).",
  DISTRICT_COUNCIL: "People's Council of a district (HĐND cấp huyện); none since 1 July 2025.",
  DISTRICT_COMMITTEE: "People's Committee of a district (UBND cấp huyện); none since 1 July 2025.",
  COMMUNE_COUNCIL: "People's Council of a commune or ward (HĐND cấp xã).",
  COMMUNE_COMMITTEE: "People's Committee of a commune or ward (UBND cấp xã).",
  AGENCY: "A department or unit of a province, district or commune (sở, phòng, ban, đơn vị).",
  PARTY_COMMITTEE: "A committee of the Party (cấp ủy).",
  OTHER: "Another body, or one whose kind its name does not tell.",
});

export const DraftingProcedureEnum = enumOf<DraftingProcedure>(
  "DraftingProcedure",
  "By which procedure a document was drafted.",
  {
    ORDINARY: "The ordinary one, with its minimum of days before effect.",
    SIMPLIFIED: "The simplified one (trình tự, thủ tục rút gọn), which allows effect from the day of signing.",
    UNKNOWN: "Not recorded.",
  },
);

export const DocumentScopeEnum = enumOf<"NATIONWIDE" | "TERRITORIAL" | "UNSTATED">(
  "DocumentScope",
  "Where a document applies.",
  {
    NATIONWIDE: "In the whole country.",
    TERRITORIAL: "In the areas of its territories.",
    UNSTATED: "Not recorded; such a document is in no area's list.",
  },
);
