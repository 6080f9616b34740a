import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { CompiledQuery, sql } from "kysely";
import { expect, it, vi } from "vitest";
import {
  COMMUNE,
  eachEngineWithDossiers,
  MY_PHUC,
  NINH_BINH,
  PHUONG_NAM_DINH,
  PROVINCE,
  WARD,
} from "../../test/dossier-world.js";
import { importDossiers } from "../../test/live-dossiers.js";
import { countStatements } from "../../test/procedure-world.js";
import { coverOf } from "./ask/cover.js";
import { findStatistics } from "./ask/find-statistics.js";
import { measured, spanOfPeriod } from "./ask/span.rules.js";

const ward = { procedure_code: "1.000894", body: "phuong-nam-dinh.ubnd.2025", submission_method: "DIRECT" };
const inWard = { ...ward, commune: "13669/2025-07-01", province: "37/2025-07-01" };
const old = { procedure_code: "1.000894", body: "my-phuc.ubnd", commune: "13726/2004-08-31" };
const dossiers = [
  { ...inWard, code: "005.27.01.H42-251212-0001", acts: "RECEIVED@2025-12-12; FINISHED@2025-12-18" },
  { ...inWard, code: "005.27.01.H42-260105-0001", acts: "RECEIVED@2026-01-05; FINISHED@2026-01-15" },
  { ...inWard, code: "005.27.01.H42-260202-0001", acts: "RECEIVED@2026-02-02; WITHDRAWN@2026-02-03" },
  { ...inWard, code: "005.27.01.H42-260312-0001", acts: "RECEIVED@2026-03-12; FINISHED@2026-03-20" },
  { ...inWard, code: "005.27.01.H42-261102-0001", acts: "RECEIVED@2026-11-02", submission_method: "ONLINE" },
  { ...inWard, code: "005.27.01.H42-261120-0001", acts: "RECEIVED@2026-11-20", submission_method: "" },
  // Registered and not received: no statistic sees it.
  { ...inWard, code: "005.27.01.H42-261120-0002", acts: "REGISTERED@2026-11-20" },
  { ...old, code: "005.01.01.H40-250303-0001", acts: "RECEIVED@2025-03-03; RETURNED@2025-03-05" },
  { ...old, code: "005.01.01.H40-250304-0001", acts: "RECEIVED@2025-03-04" },
];

const FIGURES = `carriedOver received takenOver finished stopped withdrawn passedOn open onTime overdue notMeasurable
  onTimeShare legalDeadlineKept legalDeadlineBroken legalDeadlineShare openOverdue openPastLegalDeadline
  receivedOnline receivedByPost receivedDirectly onlineShare averageWorkingDays firstDay lastDay measuredOn`;

eachEngineWithDossiers(
  ({ subgraph, engine }) => {
    const entity = async (representation: object, fields: string) => {
      const [type] = Object.values(representation);
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
      const { data, errors, codes } = await ask(subgraph(), query, { of: [representation] });
      return { found: (data?._entities as Record<string, unknown>[] | undefined)?.[0], errors, codes };
    };
    const ofBody = async (id: string, field: string, fields = FIGURES) =>
      (await entity({ __typename: "Organisation", id }, `statistics: ${field} { ${fields} }`)).found?.statistics;

    it("a period that is over is measured at its end, by both calculations", async () => {
      expect(await ofBody(WARD, 'dossierStatistics(period: "2026-Q1")')).toEqual({
        ...{ firstDay: "2025-12-15", lastDay: "2026-03-14", measuredOn: "2026-03-14" },
        ...{ carriedOver: 1, received: 3, takenOver: 0, finished: 2, stopped: 0, withdrawn: 1, passedOn: 0, open: 1 },
        // Finished on time and open in time; finished late.
        ...{ onTime: 2, overdue: 1, notMeasurable: 0, onTimeShare: 2 / 3, openOverdue: 0 },
        ...{ legalDeadlineKept: 1, legalDeadlineBroken: 1, legalDeadlineShare: 0.5, openPastLegalDeadline: 0 },
        ...{ receivedOnline: 0, receivedByPost: 0, receivedDirectly: 3, onlineShare: 0 },
        // Four working days and nine: Saturday, 10 January, was worked.
        averageWorkingDays: 6.5,
      });
    });

    it("a period that lasts is measured today, and who handed in without saying how did it directly", async () => {
      expect(await ofBody(WARD, 'dossierStatistics(period: "2026")')).toMatchObject({
        ...{ firstDay: "2025-12-15", lastDay: "2026-12-14", measuredOn: "2026-11-23" },
        ...{ carriedOver: 1, received: 5, finished: 3, withdrawn: 1, open: 2 },
        ...{ onTime: 2, overdue: 3, onTimeShare: 0.4, openOverdue: 1, openPastLegalDeadline: 1 },
        ...{ receivedOnline: 1, receivedDirectly: 4, onlineShare: 0.2 },
      });
    });

    it.each([
      ["before it begins", WARD, "2027"],
      ["where no dossier had come by its end", WARD, "2025-Q1"],
      ["of a body that never had one", PROVINCE, "2026"],
    ])("a period is null %s", async (_when, body, period) => {
      expect(await ofBody(body, `dossierStatistics(period: "${period}")`)).toBeNull();
    });

    it("what nothing happened in is zero, and its shares are null, which is not zero", async () => {
      expect(await ofBody(WARD, 'dossierStatistics(period: "2026-Q3")')).toMatchObject({
        ...{ received: 0, finished: 0, open: 0, onTime: 0, overdue: 0, carriedOver: 0 },
        ...{ onTimeShare: null, legalDeadlineShare: null, onlineShare: null, averageWorkingDays: null },
      });
    });

    it("any days can be asked for, and backwards is refused", async () => {
      const fields = "received finished open overdue measuredOn";
      const day = 'dossierStatisticsOfDays(from: "2026-01-15", to: "2026-01-15")';
      expect(await ofBody(WARD, day, fields)).toEqual({
        ...{ received: 0, finished: 1, open: 0, overdue: 1, measuredOn: "2026-01-15" },
      });

      const backwards = 'dossierStatisticsOfDays(from: "2026-01-15", to: "2026-01-14") { received }';
      const { codes } = await entity({ __typename: "Organisation", id: WARD }, backwards);
      expect(codes).toEqual(["BAD_USER_INPUT"]);
    });

    it("a territory is asked as of then, or with the areas out of which it came", async () => {
      const lineage = [
        { areaId: PHUONG_NAM_DINH, validFrom: "2025-07-01", validTo: null, relation: "SELF" },
        { areaId: NINH_BINH, validFrom: "2025-07-01", validTo: null, relation: "ANCESTOR" },
        { areaId: MY_PHUC, validFrom: null, validTo: "2025-07-01", relation: "PREDECESSOR" },
      ];
      const representation = { __typename: "AdministrativeArea", id: PHUONG_NAM_DINH, level: "COMMUNE", lineage };
      const fields = "{ received carriedOver open }";
      const { found } = await entity(
        representation,
        `ofThen: dossierStatistics(period: "2026") ${fields}
         now: dossierStatistics(period: "2026", view: AS_OF_NOW) ${fields}
         before: dossierStatistics(period: "2025-Q1", view: AS_OF_NOW) ${fields}`,
      );

      expect(found).toEqual({
        ofThen: { received: 5, carriedOver: 1, open: 2 },
        now: { received: 5, carriedOver: 2, open: 3 },
        before: { received: 2, carriedOver: 0, open: 1 },
      });
    });

    it("a procedure is asked as a body is", async () => {
      const { data } = await ask(
        subgraph(),
        `{ procedureByCode(code: "1.000894") { dossierStatistics(period: "2025") { received overdue } } }`,
      );

      expect(data).toEqual({ procedureByCode: { dossierStatistics: { received: 3, overdue: 1 } } });
    });

    it("bodies stand in the order of their overdue dossiers, page by page", async () => {
      const page = async (more: string) => {
        const list = `organisationsByOverdueDossiers(period: "2026", first: 1${more})`;
        const node = "organisation { id } statistics { overdue open }";
        const { data } = await ask(
          subgraph(),
          `{ list: ${list} { edges { node { ${node} } } pageInfo { hasNextPage endCursor } } }`,
        );
        return (data as { list: { edges: { node: unknown }[]; pageInfo: { endCursor: string } } }).list;
      };

      const first = await page("");
      const second = await page(`, after: "${first.pageInfo.endCursor}"`);
      expect(first).toMatchObject({
        edges: [{ node: { organisation: { id: WARD }, statistics: { overdue: 3, open: 2 } } }],
        pageInfo: { hasNextPage: true },
      });
      expect(second).toMatchObject({
        edges: [{ node: { organisation: { id: COMMUNE }, statistics: { overdue: 1, open: 1 } } }],
        pageInfo: { hasNextPage: false },
      });
    });

    it.each([
      ["2026", ["1.004441", "1.115563", "2.000527"]],
      // It was given up on 1 July 2025, and nobody had asked for it before.
      ["2025", ["1.000689", "1.004441", "1.115563", "2.000527"]],
      ["2027", []],
    ])("the procedures that were carried out in %s and never asked for are %j", async (period, codes) => {
      const { data } = await ask(subgraph(), `{ proceduresUnused(period: "${period}") { edges { node { code } } } }`);

      const { edges } = (data as { proceduresUnused: { edges: { node: { code: string } }[] } }).proceduresUnused;
      expect(edges.map(({ node }) => node.code)).toEqual(codes);
    });

    it("two hundred and fifty bodies in their periods are one statement", async () => {
      const periods = ["2026", "2025", "2026-Q1", "2026-H1", "2026-9M"];
      const of = Array.from({ length: 250 }, (_, at) => {
        const organisationId = at < 5 ? WARD : `Organisation_${at}`;
        return `{ __typename: "OrganisationPeriod", organisationId: "${organisationId}", period: "${periods[at % 5]}" }`;
      });
      const fields = `onTimeShare legalDeadlineShare receivedDossiers finishedDossiers overdueDossiers openDossiers
        onlineShare averageWorkingDays`;
      const { data, statements } = await countStatements(
        subgraph(),
        `{ _entities(representations: [${of}]) { ... on OrganisationPeriod { period ${fields} } } }`,
      );

      expect(statements).toBe(1);
      const found = data._entities as object[];
      expect(found[0]).toEqual({
        ...{ period: "2026", onTimeShare: 0.4, legalDeadlineShare: 1 / 3, receivedDossiers: 5, finishedDossiers: 3 },
        ...{ overdueDossiers: 3, openDossiers: 2, onlineShare: 0.2, averageWorkingDays: 19 / 3 },
      });
      expect(found[7]).toEqual({
        ...{ period: "2026-Q1", onTimeShare: null, legalDeadlineShare: null, receivedDossiers: null },
        ...{ finishedDossiers: null, overdueDossiers: null, openDossiers: null, onlineShare: null },
        averageWorkingDays: null,
      });
    });

    it("ten times the dossiers are the same statement over as many counters", async () => {
      const query = `{ _entities(representations: [{ __typename: "Organisation", id: "${WARD}" }]) {
        ... on Organisation { dossierStatistics(period: "2026") { received } } } }`;
      const read = async () => ({ ...(await countStatements(subgraph(), query)), rows: await rowsRead(WARD, "2026") });
      const before = await read();

      const more = Array.from({ length: 10 }, (_, copy) =>
        dossiers.slice(0, 6).map(({ code, ...row }) => ({
          ...row,
          code: `${code.slice(0, -2)}${copy + 10}`,
        })),
      );
      await importDossiers(subgraph(), more.flat());

      const after = await read();
      expect([before.data, after.data]).toEqual(
        [5, 55].map((received) => ({ _entities: [{ dossierStatistics: { received } }] })),
      );
      expect(after.statements).toBe(before.statements);
      expect(after.rows).toBe(before.rows);
    });

    const onSqlite = engine === "sqlite" ? it : () => {};
    onSqlite("SQLite finds counters by whose they are, for whole years too", async () => {
      const context = subgraph().contextOf(OPERATOR);
      const { em } = context;
      const spy = vi.spyOn(em.getKysely().getExecutor(), "executeQuery");
      const bodies = Array.from({ length: 250 }, (_, at) => `Organisation_${at}`);
      await Promise.all(bodies.map((id) => findStatistics(context, id, spanOfPeriod("2025"))));
      const { sql: text, parameters } = spy.mock.calls[0]![0];
      spy.mockRestore();

      const explained = CompiledQuery.raw(`explain query plan ${text}`, [...parameters]);
      const { rows } = await em.getKysely().executeQuery<{ detail: string }>(explained);
      const ways = rows.map(({ detail }) => detail).filter((detail) => / counter /.test(`${detail} `));
      expect(ways).toEqual([expect.stringMatching(/^SEARCH counter .*\(subjectId=\? AND slot>\? AND slot<\?\)$/)]);
    });

    async function rowsRead(subjectId: string, period: string): Promise<number> {
      const { em, today } = subgraph().contextOf(OPERATOR);
      const { rows } = await sql<{ count: number }>`
        with ${coverOf([measured(spanOfPeriod(period), today)!])}
        select count(*) as "count" from "cover" join "dossier_counter" "counter"
          on "counter"."subjectId" = ${subjectId} and "counter"."slot" between "cover"."first" and "cover"."last"
      `.execute(em.getKysely());
      return Number(rows[0]!.count);
    }
  },
  ({ subgraph }) => importDossiers(subgraph(), dossiers),
);
