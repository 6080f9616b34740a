import { stableId } from "@lienthong/kernel/domain/id.js";

const procedure = (code: string) => stableId("Procedure", code);

/** Registration of a marriage: five working days, at the counter as online. */
export const MARRIAGE = procedure("1.000894");
/** Registration of a death: fifteen hours. */
export const DEATH = procedure("2.000527");
/** A certificate of land use: its times differ by case. */
export const LAND = procedure("1.115563");
/** A procedure that was given up on 1 July 2025. */
export const GIVEN_UP = procedure("1.000689");
/** A procedure for which only words say how long. */
export const WORDS = procedure("1.004441");

const COMMUNE = stableId("Organisation", "my-phuc.ubnd");
const WARD = stableId("Organisation", "phuong-nam-dinh.ubnd.2025");
const SOURCE = { certainty: "CERTAIN", source: "tests" };

interface Times {
  method: "ONLINE" | "DIRECT" | "POSTAL";
  amount: number | null;
  unit: string;
  note?: string;
}

const procedures: { id: string; code: string; name: string; from: string; to?: string; times: Times[] }[] = [
  {
    ...{ id: MARRIAGE, code: "1.000894", name: "Thủ tục đăng ký kết hôn", from: "2021-01-01" },
    times: [
      { method: "DIRECT", amount: 5, unit: "WORKING_DAY" },
      { method: "ONLINE", amount: 3, unit: "WORKING_DAY" },
    ],
  },
  {
    ...{ id: DEATH, code: "2.000527", name: "Thủ tục đăng ký khai tử", from: "2021-01-01" },
    times: [{ method: "DIRECT", amount: 15, unit: "HOUR" }],
  },
  {
    ...{ id: LAND, code: "1.115563", name: "Thủ tục đăng ký đất đai", from: "2021-01-01" },
    times: [
      { method: "DIRECT", amount: 20, unit: "WORKING_DAY", note: "đất ở" },
      { method: "DIRECT", amount: 1, unit: "MONTH", note: "đất khác" },
    ],
  },
  {
    ...{ id: GIVEN_UP, code: "1.000689", name: "Thủ tục cũ", from: "2021-01-01", to: "2025-07-01" },
    times: [{ method: "DIRECT", amount: 10, unit: "DAY" }],
  },
  {
    ...{ id: WORDS, code: "1.004441", name: "Thủ tục theo mô tả", from: "2021-01-01" },
    times: [{ method: "DIRECT", amount: null, unit: "OTHER", note: "Theo mô tả" }],
  },
];

const edition = ({ id, name, from, to }: (typeof procedures)[number]) => ({
  ...{ id: `${id}-edition`, version: 1, procedureId: id, validFrom: from, validTo: to ?? null, start: "ON_DAY" },
  ...{ name, foldedName: name, sortName: name, field: "Hộ tịch", foldedField: "ho tich", kind: "STANDARD" },
  ...{ atMinistry: 0, atProvince: 0, atDistrict: 0, atCommune: 1, atOther: 0, subjects: null, nonTerritorial: null },
  ...{ promulgatorName: null, promulgatorCode: null, promulgatorId: null, onlineKind: null, partialReason: null },
  ...{ decisionNumber: null, decidedOn: null, decisionCitation: null, publishedOn: null },
  ...{ endingNumber: null, endingDecidedOn: null, endingCitation: null, ...SOURCE },
});

const execution = (procedureId: string, organisationId: string, validFrom: string, validTo: string | null) => ({
  ...{ id: stableId("ServiceAtOrganisation", procedureId, organisationId), version: 1, procedureId, organisationId },
  ...{ validFrom, validTo, amount: null, unit: null, note: null },
  ...{ decisionNumber: null, decidedOn: null, decisionCitation: null, ...SOURCE },
});

/** The rows of the procedures and of the two bodies that carry them out, one after the other. */
export const PROCEDURE_ROWS: readonly [string, object[]][] = [
  ["procedure", procedures.map(({ id, code }) => ({ id, version: 1, code }))],
  ["procedure_edition", procedures.map(edition)],
  [
    "channel_time",
    procedures.flatMap(({ id, times }) =>
      times.map(({ method, amount, unit, note }, at) => ({
        ...{ id: `${id}-time-${at}`, version: 1, editionId: `${id}-edition`, method, position: at + 1 },
        ...{ amount, unit, note: note ?? null, feeCount: 0, feeNote: null },
      })),
    ),
  ],
  [
    "service_at_organisation",
    procedures.flatMap(({ id }) => [
      execution(id, COMMUNE, "2021-01-01", "2025-07-01"),
      execution(id, WARD, "2025-07-01", null),
    ]),
  ],
];
