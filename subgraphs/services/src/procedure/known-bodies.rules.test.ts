import { expect, test } from "vitest";
import { body } from "../../test/procedure-world.js";
import { knownBody } from "./known-bodies.rules.js";

test.each([
  ["Bộ Tư pháp", "bo-tu-phap"],
  ["Bộ Công thương", "bo-cong-thuong"],
  ["Bộ xây dựng (Giao thông vận tải cũ)", "bo-xay-dung"],
  ["Bộ Văn hóa, Thể thao và Du lịch", "bo-van-hoa-the-thao-va-du-lich"],
  ["Ngân hàng Nhà nước Việt Nam", "ngan-hang-nha-nuoc-viet-nam"],
  ["UBND tỉnh Ninh Bình", "ninh-binh.ubnd.2025"],
  ["Sở Du lịch - tỉnh Ninh Bình", "ninh-binh.so-du-lich.2025"],
  ["Thanh tra tỉnh Ninh Bình", "ninh-binh.thanh-tra-tinh.2025"],
])("%s is the body %s", (name, key) => {
  expect(knownBody(name)).toBe(body(key));
});

test.each([
  "UBND cấp xã",
  "Sở Du lịch",
  "Bộ phận Một cửa Sở Xây dựng",
  "UBND tỉnh Lào Cai",
  "Bộ chỉ huy quân sự cấp tỉnh",
  "Phòng Du lịch tỉnh Ninh Bình",
  "",
])("«%s» stands for no single body known here", (name) => {
  expect(knownBody(name)).toBeNull();
});
