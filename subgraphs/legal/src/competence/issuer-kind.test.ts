import { describe, expect, it, test } from "vitest";
import { issuerKindOf, levelOf } from "./issuer-kind.js";
import { issuerOfNumber } from "./issuer-of-number.js";

describe("the kind of an issuer by its name", () => {
  test.each([
    ["Quốc hội", "NATIONAL_ASSEMBLY"],
    ["Uỷ ban Thường vụ Quốc hội", "NATIONAL_ASSEMBLY_STANDING_COMMITTEE"],
    ["Chủ tịch nước", "PRESIDENT"],
    ["Chính phủ", "GOVERNMENT"],
    ["Thủ tướng Chính phủ", "PRIME_MINISTER"],
    ["Bộ Công Thương.", "MINISTRY"],
    ["Bộ Văn hóa, Thể thao và Du lịch", "MINISTRY"],
    ["Ngân hàng Nhà nước Việt Nam", "MINISTRY"],
    ["Bộ Tài chính và Bộ Tư pháp", "JOINT"],
    ["Bộ Công an, Bộ Quốc phòng, Viện kiểm sát nhân dân tối cao và Toà án nhân dân tối cao", "JOINT"],
    ["Toà án nhân dân tối cao", "SUPREME_COURT"],
    ["Viện kiểm sát nhân dân tối cao", "SUPREME_PROCURACY"],
    ["Chủ tịch UBND tỉnh Nam Định", "PROVINCE_CHAIRMAN"],
    ["Ủy ban nhân dân tỉnh Nam Định", "PROVINCE_COMMITTEE"],
    ["HĐND thành phố Hải Phòng", "PROVINCE_COUNCIL"],
    ["UBND thành phố Nam Định", "DISTRICT_COMMITTEE"],
    ["UBND xã Mỹ Phúc", "COMMUNE_COMMITTEE"],
    ["HĐND phường Nam Định", "COMMUNE_COUNCIL"],
    ["Sở Nội vụ tỉnh Nam Định", "AGENCY"],
    ["Ban Chấp hành Đảng bộ tỉnh Nam Định", "PARTY_COMMITTEE"],
    ["Bộ Chính trị", "PARTY_COMMITTEE"],
    ["Chủ tịch UBND xã Mỹ Phúc", "OTHER"],
    ["BGDĐT", "OTHER"],
  ])("%s is %s", (name, kind) => {
    expect(issuerKindOf(name)).toBe(kind);
  });

  it("has a level where the kind has one", () => {
    expect(levelOf("MINISTRY")).toBe("CENTRAL");
    expect(levelOf("PROVINCE_CHAIRMAN")).toBe("PROVINCE");
    expect(levelOf("COMMUNE_COUNCIL")).toBe("BELOW");
    expect(levelOf("PARTY_COMMITTEE")).toBeNull();
  });
});

describe("the issuer that a number tells", () => {
  test.each([
    ["78/2014/NĐ-CP", "Chính phủ", "GOVERNMENT"],
    ["522b/NQ-UBTVQH13", "Ủy ban Thường vụ Quốc hội", "NATIONAL_ASSEMBLY_STANDING_COMMITTEE"],
    ["52/2014/QH13", "Quốc hội", "NATIONAL_ASSEMBLY"],
    ["326/TTg", "Thủ tướng Chính phủ", "PRIME_MINISTER"],
    ["01/2003/QĐ-BGDĐT", "BGDĐT", "MINISTRY"],
    ["17/2007/TTLT-BTC-BNV", "BTC-BNV", "JOINT"],
    ["02/2001/QĐ-TCHQ", "TCHQ", "OTHER"],
  ])("%s: %s", (number, name, kind) => {
    expect(issuerOfNumber(number)).toEqual({ name, kind });
  });
});
