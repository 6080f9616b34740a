import { stableId } from "@lienthong/kernel/domain/id.js";

/** Somebody to be at a desk or in a test: made up, as is everybody in the seed. */
export interface SamplePerson {
  id: string;
  name: { vi: string; en: string };
  /** The key of the body for which the person acts, as in the seed. */
  body: string | null;
  /** The key of the official that the person is, as in the seed. */
  official?: string;
}

const HOME_AFFAIRS = "ninh-binh.so-noi-vu.2025";
const DATA_OFFICE = "ninh-binh.so-khoa-hoc-va-cong-nghe.2025";
const WARD = "ninh-binh.phuong-nam-dinh.ubnd.2025";

/** One for each role that a token can give, whose name in a token is the id; and an official without a role, to see his own record. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  { id: "inspector", name: { vi: "Thanh tra viên", en: "Inspector" }, body: "ninh-binh.thanh-tra-tinh.2025" },
  { id: "personnel-office", name: { vi: "Cán bộ tổ chức", en: "Personnel office" }, body: HOME_AFFAIRS },
  { id: "chairman", name: { vi: "Chủ tịch UBND tỉnh", en: "Chairman" }, body: "ninh-binh.ubnd.2025" },
  { id: "home-affairs", name: { vi: "Sở Nội vụ", en: "Home Affairs" }, body: HOME_AFFAIRS },
  { id: "justice", name: { vi: "Sở Tư pháp", en: "Justice" }, body: "ninh-binh.so-tu-phap.2025" },
  { id: "data-office", name: { vi: "Đơn vị quản lý nền tảng chia sẻ dữ liệu", en: "Data office" }, body: DATA_OFFICE },
  { id: "clerk", name: { vi: "Công chức phường", en: "Clerk of a ward" }, body: WARD },
  { id: "head", name: { vi: "Người đứng đầu phường", en: "Head of a ward" }, body: WARD },
  {
    id: "official",
    name: { vi: "Cán bộ bị xử lý kỷ luật", en: "Official with a discipline record" },
    body: null,
    official: "0042",
  },
  { id: "citizen", name: { vi: "Người dân", en: "Citizen" }, body: null },
  { id: "analyst", name: { vi: "Người phân tích", en: "Analyst" }, body: null },
  { id: "partner", name: { vi: "Hệ thống đối tác", en: "Partner system" }, body: null },
];

/** The claims of a token for one of them, acting for the body with this key or id. */
export function claimsOf({ id, body, official }: SamplePerson, of: string | null = body) {
  const organisation = of === null || /^Organisation_/.test(of) ? of : stableId("Organisation", of);
  const system = id === "partner" ? { client_id: `sample-${id}` } : {};
  const person = official === undefined ? { roles: [id] } : { official_id: stableId("Official", official) };
  return { sub: `sample-${id}`, ...person, ...(organisation && { organisation }), ...system };
}
