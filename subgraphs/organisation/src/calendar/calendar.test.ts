import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { organisation } from "../organisation.subgraph.js";

const PENDING = "2026-11-24";
const ORDINARY = { kind: null, name: null, certainty: null };

eachEngine(organisation, (subgraph) => {
  const answer = async (query: string) => {
    const { data, errors } = await ask(subgraph(), query);
    expect(errors).toEqual([]);
    return data!;
  };
  const days = async (from: string, to: string) => {
    const query = `{ workingCalendar { days(from: "${from}", to: "${to}") { date isWorkingDay kind name certainty } } }`;
    return ((await answer(query)).workingCalendar as { days: { date: string; isWorkingDay: boolean }[] }).days;
  };

  it("shows the pending holiday of 24 November 2026 with its status, as a day that is worked", async () => {
    expect(await days("2026-11-23", PENDING)).toEqual([
      { date: "2026-11-23", isWorkingDay: true, ...ORDINARY },
      {
        ...{ date: PENDING, isWorkingDay: true, kind: "PENDING_HOLIDAY" },
        ...{ name: "Ngày Văn hóa Việt Nam", certainty: "unverified" },
      },
    ]);
    expect(await answer(`{ isWorkingDay(on: "${PENDING}") }`)).toEqual({ isWorkingDay: true });
  });

  it("tells its version, its reach, and whether today is worked", async () => {
    expect(await answer("{ workingCalendar { version publishedOn firstDay lastDay } isWorkingDay }")).toEqual({
      workingCalendar: { version: 1, publishedOn: "2026-01-13", firstDay: "2021-01-01", lastDay: "2026-12-31" },
      isWorkingDay: true,
    });
  });

  it("gives the days off of the end of April 2026, holidays and weekends", async () => {
    const found = await days("2026-04-25", "2026-05-04");

    expect(found.map(({ date, isWorkingDay }) => [date.slice(5), isWorkingDay])).toEqual([
      ...[
        ["04-25", false],
        ["04-26", false],
        ["04-27", false],
        ["04-28", true],
        ["04-29", true],
      ],
      ...[
        ["04-30", false],
        ["05-01", false],
        ["05-02", false],
        ["05-03", false],
        ["05-04", true],
      ],
    ]);
    expect(found[2]).toMatchObject({ kind: "COMPENSATORY", name: "Ngày Giỗ Tổ Hùng Vương (nghỉ bù)" });
  });

  it("counts working days from the day after, over a long weekend and back", async () => {
    const data = await answer(`{
      one: addWorkingDays(from: "2026-04-29", count: 1) three: addWorkingDays(from: "2026-04-29", count: 3)
      back: addWorkingDays(from: "2026-05-04", count: -1) none: addWorkingDays(from: "2026-04-30", count: 0) }`);

    expect(data).toEqual({ one: "2026-05-04", three: "2026-05-06", back: "2026-04-29", none: "2026-05-04" });
  });

  it("says null outside its years, never a guess", async () => {
    const data = await answer(
      `{ worked: isWorkingDay(on: "2027-01-04") sum: addWorkingDays(from: "2026-12-30", count: 9) }`,
    );

    expect(data).toEqual({ worked: null, sum: null });
    expect(await days("2026-12-31", "2027-01-04")).toEqual([{ date: "2026-12-31", isWorkingDay: true, ...ORDINARY }]);
  });

  it.each([
    ["2026-02-01", "2026-01-31", "`to` (2026-01-31) lies before `from` (2026-02-01)."],
    ["2025-01-01", "2026-01-02", "367 days are asked for; ask for 366 at most."],
  ])("refuses the days from %s to %s", async (from, to, message) => {
    const { errors, codes } = await ask(
      subgraph(),
      `{ workingCalendar { days(from: "${from}", to: "${to}") { date } } }`,
    );

    expect(errors).toEqual([message]);
    expect(codes).toEqual(["BAD_USER_INPUT"]);
  });
});
