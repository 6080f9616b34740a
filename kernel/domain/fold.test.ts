import { describe, expect, test } from "vitest";
import { compareVietnamese, fold, searchTerms, sortKeyVietnamese } from "./fold.js";

describe("folding for search", () => {
  test.each([
    ["Sở Nội vụ", "so noi vu"],
    ["ĐẶNG  Thị\tĐào ", "dang thi dao"],
    ["Ðồng Nai", "dong nai"],
    ["Thuỷ", "thuy"],
    ["Thủy", "thuy"],
    ["Hoá", "hoa"],
    ["Hóa", "hoa"],
    ["ƯƠNG Ước", "uong uoc"],
    ["34/CT-UBND", "34/ct-ubnd"],
    ["\u00a0xã Mỹ Phúc\n", "xa my phuc"],
    ["", ""],
  ])("%j is searched as %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize("NFD"))).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  test.each([
    ["so noi vu", ["so", "noi", "vu"]],
    ["  Quyết định 2084/QĐ-UBND ", ["quyet", "dinh", "2084", "qd", "ubnd"]],
    ["xã xã Xa", ["xa"]],
    ["100% _'; --", ["100"]],
    ["%_ -", []],
  ])("%j is searched by the words %j", (text, terms) => {
    expect(searchTerms(text)).toEqual(terms);
  });

  test("every word of a text occurs in its fold", () => {
    const text = "Sở Nông nghiệp và Môi trường - Tỉnh Đắk Lắk (cũ), 05/NQ-HĐND";

    expect(searchTerms(text).every((term) => fold(text).includes(term))).toBe(true);
  });
});

describe("Vietnamese alphabetical order", () => {
  test.each([
    ["the letters of the alphabet", "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z"],
    ["the six tones", "ma mà mả mã má mạ"],
    ["letters count before tones", "mai mại man mắn mân"],
    ["a beginning before what continues it", "an anh ăn ân ba"],
    ["digits, one by one, before letters", "1 10 2 a"],
    ["letters of other scripts after z", "z ω 中"],
  ])("%s: %s", (_, inOrder) => {
    const words = inOrder.split(" ");

    expect(words.toReversed().toSorted(compareVietnamese)).toEqual(words);
    expect(words.map((word) => word.toUpperCase().normalize("NFD")).toSorted(compareVietnamese)).toEqual(
      words.map((word) => word.toUpperCase().normalize("NFD")),
    );
  });

  test("sorts bodies as a Vietnamese reader expects", () => {
    const bodies = [
      "Ban Dân tộc",
      "Ban Quản lý các Khu công nghiệp",
      "Bản tin",
      "Đền Trần",
      "Sở Công Thương",
      "Sở Du lịch",
      "Sở Giáo dục và Đào tạo",
      "Sở Giao thông vận tải",
      "Sở Nội vụ",
      "Sở Nội vụ tỉnh",
      "Sở Y tế",
      "Văn phòng UBND tỉnh",
    ];

    expect(bodies.toReversed().toSorted(compareVietnamese)).toEqual(bodies);
  });

  test.each([
    ["Hoá", "Hóa"],
    ["Thụy", "Thuỵ"],
    ["SỞ NỘI VỤ", "Sở Nội vụ"],
    ["Thanh Hóa - Kế hoạch", "Thanh Hóa, Kế hoạch"],
    ["Ðồng Nai", "Đồng Nai"],
  ])("%s and %s have one place", (a, b) => {
    expect(compareVietnamese(a, b)).toBe(0);
    expect(compareVietnamese(b, a)).toBe(0);
  });

  test.each([
    ["", " "],
    ["Sở Nội vụ", "YU!RTM!ca 255"],
    ["Phường 10", "VLbURK!10 1"],
    ["Đắk Lắk", "GBO!PBO 44"],
  ])("the sort key of %j is %j", (text, key) => {
    expect(sortKeyVietnamese(text)).toBe(key);
  });

  test("a sort key is plain ASCII, so that every database orders it by the same bytes", () => {
    expect(sortKeyVietnamese("Ủy ban nhân dân xã Ia Grai (cũ) – ω 中 𝄞 é ß")).toMatch(/^[!-~]+ [0-5]*$/);
  });
});
