import { SUBGRAPHS } from "@lienthong/deploy/subgraphs.js";
import { typeOfId } from "@lienthong/kernel/domain/id.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const OF_EDITION = `(select "procedureId" from procedure_edition e where e.id = t."editionId")`;

/** Parts of records, whose changes are told as those of the record: where it is named. */
const PARTS: Readonly<Record<string, string>> = {
  area_state: `t."areaId"`,
  function_holding: `t."functionId"`,
  organisation_identifier: `t."organisationId"`,
  organisation_state: `t."organisationId"`,
  organisation_succession: `t."changeEventId"`,
  draft_act: `t."draftId"`,
  draft_finding: `(select "draftId" from draft_act a where a.id = t."actId")`,
  procedure_edition: `t."procedureId"`,
  channel_fee: OF_EDITION,
  channel_time: OF_EDITION,
  legal_basis: OF_EDITION,
  procedure_body: OF_EDITION,
  discipline_act: `t."caseId"`,
  discipline_stop: `t."caseId"`,
  duty_inspection_finding: `t."inspectionId"`,
  inspection_finding: `t."inspectionId"`,
  finding_follow_up: `(select "inspectionId" from inspection_finding f where f.id = t."findingId")`,
  plan_item_coordinator: `t."itemId"`,
  reform_act: `t."subjectId"`,
  index_score: `t."indexYearId"`,
  index_evidence: `t."indexYearId"`,
};

/** Records whose imports tell of each act by its number, while the row's version rises once a file. */
const NUMBERED_APART: ReadonlySet<string> = new Set([
  "agency_plan",
  "progress_report",
  "reform_inspection",
  "reform_problem",
]);

/** Tables whose rows have a version: the records that change, each of which must tell of it. */
const versioned = ({ database, definition }: Subgraph) =>
  definition.tables
    .map(({ meta }) => database.orm.getMetadata().get(meta.class))
    .filter(({ properties }) => "version" in properties && "id" in properties)
    .map(({ tableName }) => tableName);

describe.each(SUBGRAPHS.map(({ name }) => name))("after the seed of %s", (name) => {
  it("every record has told of the version it has, and every part of a record is one of those", async () => {
    const subgraph = world.subgraphs.get(name)!;
    const silent: Record<string, number> = {};

    for (const table of versioned(subgraph)) {
      const part = PARTS[table];
      const told = `(select max(e."subjectVersion") from event e where e."subjectId" = ${part ?? "t.id"})`;
      const isSilent = part !== undefined || NUMBERED_APART.has(table) ? "is null" : "is distinct from t.version";
      const rows = await subgraph.database.fork().execute(`select t.id from "${table}" t where ${told} ${isSilent}`);
      if (rows.length > 0) silent[table] = rows.length;
    }

    expect(silent).toEqual({});
  });

  it("every event is about a record that is there, of the type its id names", async () => {
    const subgraph = world.subgraphs.get(name)!;
    const events = await subgraph.database.fork().execute(`select distinct "subjectType", "subjectId" from event`);

    const strange = events.filter(({ subjectType, subjectId }) => typeOfId(String(subjectId)) !== subjectType);

    expect(strange).toEqual([]);
  });
});
