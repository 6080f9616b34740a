import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import type { OrganisationKind, OrganisationLevel } from "./organisation-kind.rules.js";

export const OrganisationKindEnum = enumOf<OrganisationKind>("OrganisationKind", "What a body is.", {
  NATIONAL_ASSEMBLY: "The National Assembly (Quốc hội).",
  NATIONAL_ASSEMBLY_STANDING_COMMITTEE: "Its Standing Committee (Ủy ban Thường vụ Quốc hội).",
  GOVERNMENT: "The Government (Chính phủ).",
  PRIME_MINISTER: "The Prime Minister as an issuer in his own right (Thủ tướng Chính phủ).",
  MINISTRY: "A ministry or an agency of its rank (bộ, cơ quan ngang bộ).",
  GOVERNMENT_AGENCY: "An agency under the Government (cơ quan thuộc Chính phủ).",
  COURT: "A people's court (tòa án nhân dân).",
  PROCURACY: "A people's procuracy (viện kiểm sát nhân dân).",
  ELECTED_COUNCIL: "A people's council (hội đồng nhân dân).",
  COMMITTEE: "A people's committee (ủy ban nhân dân).",
  CHAIRMAN: "The chairman of a people's committee as an issuer in his own right (chủ tịch UBND).",
  SPECIALISED_AGENCY: "A specialised agency of a people's committee (cơ quan chuyên môn: sở, phòng and their equals).",
  EQUIVALENT_ORGANISATION:
    "An administrative organisation equal to a specialised agency (tổ chức hành chính tương đương).",
  PUBLIC_SERVICE_UNIT: "A public service unit (đơn vị sự nghiệp công lập).",
  SUB_DEPARTMENT: "A sub-department of a specialised agency (chi cục).",
  OFFICE: "An office or division within a body (văn phòng, phòng).",
  PARTY_BODY: "A body of the Party (tổ chức đảng).",
  FRONT_BODY: "The Fatherland Front and its member organisations (Mặt trận Tổ quốc, đoàn thể).",
});

export const OrganisationLevelEnum = enumOf<OrganisationLevel>("OrganisationLevel", "At which level a body acts.", {
  CENTRAL: "The centre (trung ương).",
  PROVINCE: "A province or centrally run city (cấp tỉnh).",
  DISTRICT: "A district, town or city of a province (cấp huyện); none since 1 July 2025.",
  COMMUNE: "A commune, ward, township or special zone (cấp xã).",
});
