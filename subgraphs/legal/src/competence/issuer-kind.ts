import { fold } from "@lienthong/kernel/domain/fold.js";

/** The kinds of bodies and offices that issue documents. */
export const ISSUER_KINDS = [
  "NATIONAL_ASSEMBLY",
  "NATIONAL_ASSEMBLY_STANDING_COMMITTEE",
  "PRESIDENT",
  "GOVERNMENT",
  "PRIME_MINISTER",
  "MINISTRY",
  "SUPREME_COURT",
  "SUPREME_PROCURACY",
  "STATE_AUDIT",
  "JOINT",
  "PROVINCE_COUNCIL",
  "PROVINCE_COMMITTEE",
  "PROVINCE_CHAIRMAN",
  "DISTRICT_COUNCIL",
  "DISTRICT_COMMITTEE",
  "COMMUNE_COUNCIL",
  "COMMUNE_COMMITTEE",
  "AGENCY",
  "PARTY_COMMITTEE",
  "OTHER",
] as const;

export type IssuerKind = (typeof ISSUER_KINDS)[number];

/** Whether a kind of issuer stands for the whole country, a province, or below it; null where it cannot be said. */
export function levelOf(kind: IssuerKind): "CENTRAL" | "PROVINCE" | "BELOW" | null {
  if (kind === "AGENCY" || kind === "PARTY_COMMITTEE" || kind === "OTHER") return null;
  if (kind.startsWith("PROVINCE_")) return "PROVINCE";
  return kind.startsWith("DISTRICT_") || kind.startsWith("COMMUNE_") ? "BELOW" : "CENTRAL";
}

const COUNCIL = "(?:hdnd|hoi dong nhan dan)";
const COMMITTEE = "(?:ubnd|uy ban nhan dan)";
const PROVINCE = "(?:tinh|thanh pho (?:ha noi|ho chi minh|hai phong|da nang|can tho|hue))";
const DISTRICT = "(?:huyen|quan|thi xa|thanh pho)";
const COMMUNE = "(?:xa|phuong|thi tran)";
const CENTRAL = "(?:bo|toa an|vien kiem sat|uy ban|hoi|tong|ngan hang|thanh tra|ban|mat tran|doan|trung uong)";

/** By folded name; the first pattern that fits decides. */
const NAMES: readonly [RegExp, IssuerKind][] = [
  [/\b(?:tinh uy|thanh uy|huyen uy|dang uy|dang bo|trung uong dang|ban bi thu|bo chinh tri)\b/, "PARTY_COMMITTEE"],
  [new RegExp(`(?:,| va) ${CENTRAL} `), "JOINT"],
  [/^quoc hoi$/, "NATIONAL_ASSEMBLY"],
  [/^uy ban thuong vu quoc hoi$/, "NATIONAL_ASSEMBLY_STANDING_COMMITTEE"],
  [/^chu tich nuoc$/, "PRESIDENT"],
  [/^chinh phu$/, "GOVERNMENT"],
  [/^thu tuong(?: chinh phu)?$/, "PRIME_MINISTER"],
  [/^(?:chanh an )?(?:hoi dong tham phan )?toa an nhan dan toi cao$/, "SUPREME_COURT"],
  [/^(?:vien truong )?vien kiem sat nhan dan toi cao$/, "SUPREME_PROCURACY"],
  [/^(?:tong )?kiem toan nha nuoc$/, "STATE_AUDIT"],
  [new RegExp(`^chu tich ${COMMITTEE} ${PROVINCE}\\b`), "PROVINCE_CHAIRMAN"],
  [new RegExp(`^${COUNCIL} ${PROVINCE}\\b`), "PROVINCE_COUNCIL"],
  [new RegExp(`^${COMMITTEE} ${PROVINCE}\\b`), "PROVINCE_COMMITTEE"],
  [new RegExp(`^${COUNCIL} ${DISTRICT}\\b`), "DISTRICT_COUNCIL"],
  [new RegExp(`^${COMMITTEE} ${DISTRICT}\\b`), "DISTRICT_COMMITTEE"],
  [new RegExp(`^${COUNCIL} ${COMMUNE}\\b`), "COMMUNE_COUNCIL"],
  [new RegExp(`^${COMMITTEE} ${COMMUNE}\\b`), "COMMUNE_COMMITTEE"],
  [/^(?:so|van phong|chi cuc|phong|ban quan ly|trung tam)\b.*\b(?:tinh|thanh pho|huyen|xa)\b/, "AGENCY"],
  [/^(?:bo|bo truong) |^(?:ngan hang nha nuoc|thanh tra chinh phu|van phong chinh phu|uy ban dan toc)\b/, "MINISTRY"],
];

/** The kind of issuer that a name names; OTHER where the name does not tell. */
export function issuerKindOf(name: string): IssuerKind {
  const folded = fold(name).replace(/[.;]+$/, "");
  return NAMES.find(([pattern]) => pattern.test(folded))?.[1] ?? "OTHER";
}
