import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { beforeEach, expect, it } from "vitest";
import { bodyId, command, eventIds, eventsSince, read } from "../../../test/bodies.js";
import { faultsOf, importRows } from "../../../test/import-rows.js";
import { organisation } from "../../organisation.subgraph.js";
import { tables } from "../../tables.js";
import { organisationsImport } from "./organisations-import.js";

const body = (key: string, differing: object = {}) => ({
  ...{ key, name: `Sở ${key}`, kind: "SPECIALISED_AGENCY", level: "PROVINCE" },
  ...{ valid_from: "2021-01-01", source: "test", ...differing },
});
const COMMITTEE = body("ubnd", { name: "Ủy ban nhân dân tỉnh", short_name: "UBND tỉnh", kind: "COMMITTEE" });
const HOME = body("so-noi-vu", { parent: "ubnd", valid_to: "2023-05-01", code_scheme: "OTHER", code: "SNV" });
const HOME_LATER = body("so-noi-vu", { name: "Sở Nội vụ mới", parent: "ubnd", valid_from: "2023-05-01" });

eachEngine(organisation, (subgraph) => {
  const run = (rows: readonly object[], options?: object) =>
    importRows(subgraph(), organisationsImport, rows as never, options);
  const faults = (...rows: object[]) => faultsOf(subgraph(), organisationsImport, [COMMITTEE, ...rows] as never);

  beforeEach(async () => {
    const { em } = subgraph().contextOf(OPERATOR);
    for (const { meta } of tables.toReversed()) await em.execute(`delete from ${meta.tableName}`);
  });

  it("makes one body of its states, with its code, its names and one event; and nothing the second time", async () => {
    const known = await eventIds(subgraph());

    const first = await run([COMMITTEE, HOME, HOME_LATER]);
    const second = await run([COMMITTEE, HOME, HOME_LATER]);

    expect(first).toMatchObject({ committed: true, rows: 3, counts: { inserted: 3, updated: 0, unchanged: 0 } });
    expect(second).toMatchObject({ committed: true, rows: 3, counts: { inserted: 0, updated: 0, unchanged: 3 } });
    expect(await eventsSince(subgraph(), known)).toEqual(["OrganisationRecorded 1", "OrganisationRecorded 1"]);
    expect(
      await read(
        subgraph(),
        `{ organisation(id: "${bodyId("so-noi-vu")}") { validFrom endedOn version names { name validFrom validTo } parent { shortName } identifiers { scheme value validTo } } }`,
      ),
    ).toEqual({
      organisation: {
        ...{ validFrom: "2021-01-01", endedOn: null, version: 1, parent: { shortName: "UBND tỉnh" } },
        names: [
          { name: "Sở so-noi-vu", validFrom: "2021-01-01", validTo: "2023-05-01" },
          { name: "Sở Nội vụ mới", validFrom: "2023-05-01", validTo: null },
        ],
        identifiers: [{ scheme: "OTHER", value: "SNV", validTo: "2023-05-01" }],
      },
    });
  });

  it("corrects what a later file says otherwise, and tells of it once a body", async () => {
    await run([COMMITTEE, HOME, HOME_LATER]);
    const known = await eventIds(subgraph());

    const ended = { valid_to: "2025-07-01", ending_decision: "202/2025/QH15", ending_decided_on: "2025-06-12" };
    const { counts } = await run([COMMITTEE, HOME, { ...HOME_LATER, ...ended }]);

    expect(counts).toEqual({ inserted: 0, updated: 2, unchanged: 1 });
    expect(await eventsSince(subgraph(), known)).toEqual(["OrganisationCorrected 2"]);
    const { data } = await ask(
      subgraph(),
      `{ organisation(id: "${bodyId("so-noi-vu")}") { endedOn version endingDecision { number decidedOn issuer { id } document { citation } } } }`,
    );
    const endingDecision = { number: "202/2025/QH15", decidedOn: "2025-06-12", issuer: null, document: null };
    expect(data).toEqual({ organisation: { endedOn: "2025-07-01", version: 2, endingDecision } });
  });

  it.each<[string, object, string]>([
    ["without a name", { name: "" }, "3 name MISSING_VALUE"],
    ["without a source", { source: "" }, "3 source MISSING_VALUE"],
    ["with a key of another form", { key: "Sở Nội vụ" }, "3 key BAD_KEY"],
    ["of a kind nobody knows", { kind: "SỞ" }, "3 kind BAD_WORD"],
    ["of a level nobody knows", { level: "TỈNH" }, "3 level BAD_WORD"],
    ["with a certainty nobody knows", { certainty: "SURE" }, "3 certainty BAD_WORD"],
    ["from a day that does not exist", { valid_from: "2021-02-30" }, "3 valid_from BAD_DAY"],
    ["that ends before it starts", { valid_to: "2020-12-31" }, "3 valid_to END_BEFORE_START"],
    ["that ends as it starts", { valid_to: "2021-01-01" }, "3 valid_to END_BEFORE_START"],
    ["founded on another day", { founded_on: "2020-01-01" }, "3 founded_on FOUNDED_ELSEWHERE"],
    ["of a district after districts ended", { level: "DISTRICT" }, "3 valid_to LEVEL_GONE"],
    [
      "founded before its decision",
      { founded_on: "2021-01-01", founding_decision: "1/QĐ", founding_decided_on: "2021-01-02" },
      "3 founded_on EFFECTIVE_BEFORE_DECISION",
    ],
    ["with a decision without a day", { founding_decision: "1/QĐ" }, "3 founding_decided_on MISSING_VALUE"],
    ["with a code of the wrong scheme", { code_scheme: "QD_20_2020", code: "000.00.19.H03" }, "3 code BAD_CODE"],
    ["with a code of no scheme", { code: "H40" }, "3 code_scheme MISSING_VALUE"],
    ["under a body nobody knows", { parent: "nobody" }, "3 parent UNKNOWN_BODY"],
    ["in an area nobody knows", { area_code: "36", area_from: "2004-08-31" }, "3 area_code UNKNOWN_AREA"],
    ["in half an area", { area_code: "36" }, "3 area_from MISSING_VALUE"],
    [
      "by an issuer nobody knows",
      { founding_decision: "1/QĐ", founding_decided_on: "2021-01-01", founding_issuer: "x" },
      "3 founding_issuer UNKNOWN_BODY",
    ],
  ])("refuses a body %s", async (_what, differing, fault) => {
    expect(await faults(body("so-y-te", differing))).toEqual([fault]);
  });

  it("refuses a body and day that stand twice, names that overlap, and days of which nothing is said", async () => {
    expect(await faults(HOME, HOME)).toEqual(["4 key DUPLICATE_KEY"]);
    expect(await faults(HOME, { ...HOME_LATER, valid_from: "2023-04-30" })).toEqual(["4 valid_from OVERLAPPING_NAME"]);
    expect(await faults(HOME, { ...HOME_LATER, valid_from: "2023-05-02" })).toEqual(["4 valid_from GAP"]);
  });

  it("refuses a body below one that is not there in all its days, and below itself", async () => {
    const gone = body("cu", { valid_to: "2024-01-01" });

    expect(await faults(gone, body("so-y-te", { parent: "cu" }))).toEqual(["4 parent PARENT_NOT_THERE"]);
    expect(await faults(body("so-y-te", { parent: "ubnd", valid_from: "2020-12-31" }))).toEqual([
      "3 parent PARENT_NOT_THERE",
    ]);
    expect(await faults(body("so-y-te", { parent: "so-y-te" }))).toEqual(["3 parent CIRCLE"]);
    expect(await faults(body("a", { parent: "b" }), body("b", { parent: "a" }))).toEqual([
      "3 parent CIRCLE",
      "4 parent CIRCLE",
    ]);
  });

  it("refuses a name that overlaps a stored one, and a code that names two bodies on a day", async () => {
    await run([COMMITTEE, HOME, HOME_LATER]);

    expect(await faults({ ...HOME_LATER, valid_from: "2024-01-01" })).toEqual(["3 valid_from OVERLAPPING_NAME"]);
    expect(await faults(body("so-y-te", { code_scheme: "OTHER", code: "SNV" }))).toEqual(["3 code CODE_TAKEN"]);
  });

  it("tells every fault of a row, and of the rows that lean on it", async () => {
    const branch = body("chi-cuc", { parent: "so-y-te" });

    expect(await faults(body("so-y-te", { name: "", kind: "X" }), branch)).toEqual([
      ...["3 name MISSING_VALUE", "3 kind BAD_WORD", "4 parent UNKNOWN_BODY"],
    ]);
  });

  it("keeps the good rows when asked, and changes nothing in a dry run", async () => {
    const rows = [COMMITTEE, HOME, HOME_LATER, body("so-y-te", { kind: "X" })];

    const dry = await run(rows, { skipBad: true, dryRun: true });
    const kept = await run(rows, { skipBad: true });

    expect(dry).toMatchObject({ committed: false, counts: { inserted: 3 } });
    expect(kept).toMatchObject({ committed: true, rows: 4, counts: { inserted: 3, updated: 0, unchanged: 0 } });
  });

  it("leaves a renaming that a command recorded in place, and refuses a file that denies it", async () => {
    await run([COMMITTEE]);
    const input = { organisationId: bodyId("ubnd"), name: "Ủy ban mới", effectiveOn: "2026-01-01" };
    await command(subgraph(), "renameOrganisation", {
      ...input,
      decision: { number: "1/NQ", decidedOn: "2026-01-01" },
    });

    expect(await faults()).toEqual(["2 valid_from OVERLAPPING_NAME"]);
    const { counts } = await run([{ ...COMMITTEE, valid_to: "2026-01-01" }]);
    expect(counts).toEqual({ inserted: 0, updated: 0, unchanged: 1 });
    expect(await read(subgraph(), `{ organisation(id: "${bodyId("ubnd")}") { name endedOn } }`)).toEqual({
      organisation: { name: "Ủy ban mới", endedOn: null },
    });
  });
});
