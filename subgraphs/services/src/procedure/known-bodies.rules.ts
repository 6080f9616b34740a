import { fold } from "@lienthong/kernel/domain/fold.js";
import { stableId } from "@lienthong/kernel/domain/id.js";

/** Central bodies by their natural key, which is their folded name. */
const CENTRAL = new Set([
  "bo-cong-an",
  "bo-cong-thuong",
  "bo-dan-toc-va-ton-giao",
  "bo-giao-duc-va-dao-tao",
  "bo-khoa-hoc-va-cong-nghe",
  "bo-ngoai-giao",
  "bo-noi-vu",
  "bo-nong-nghiep-va-moi-truong",
  "bo-quoc-phong",
  "bo-tai-chinh",
  "bo-tu-phap",
  "bo-van-hoa-the-thao-va-du-lich",
  "bo-xay-dung",
  "bo-y-te",
  "ngan-hang-nha-nuoc-viet-nam",
  "thanh-tra-chinh-phu",
  "van-phong-chinh-phu",
  "bao-hiem-xa-hoi-viet-nam",
]);

/** Bodies of the province of Ninh Bình as it is since the merger of 1 July 2025. */
const NINH_BINH = new Set([
  "so-cong-thuong",
  "so-du-lich",
  "so-giao-duc-va-dao-tao",
  "so-khoa-hoc-va-cong-nghe",
  "so-noi-vu",
  "so-nong-nghiep-va-moi-truong",
  "so-tai-chinh",
  "so-tu-phap",
  "so-van-hoa-the-thao-va-du-lich",
  "so-xay-dung",
  "so-y-te",
  "thanh-tra",
  "ubnd",
  "van-phong-ubnd",
]);

const NINH_BINH_KEYS: Readonly<Record<string, string>> = { "thanh-tra": "thanh-tra-tinh" };
const OF_NINH_BINH = /^(.+?)\s*-?\s*tỉnh Ninh Bình$/iu;

/**
 * The body that a name of the catalogue means, an Organisation id; null where it stands for a kind of body
 * («UBND cấp xã») or for one that the organisation subgraph is not known to have. Never a guess.
 */
export function knownBody(name: string): string | null {
  // A ministry that took over another is listed with the old one's name beside it.
  const key = hyphened(name.replace(/\s*\([^)]*\bcũ\)\s*$/u, ""));
  if (CENTRAL.has(key)) return stableId("Organisation", key);
  const local = hyphened(OF_NINH_BINH.exec(name)?.[1] ?? "");
  if (!NINH_BINH.has(local)) return null;
  return stableId("Organisation", `ninh-binh.${NINH_BINH_KEYS[local] ?? local}.2025`);
}

const hyphened = (name: string) => fold(name).replace(/[^a-z0-9]+/g, "-");
