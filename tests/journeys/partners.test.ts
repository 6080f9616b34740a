import { stableId } from "@lienthong/kernel/domain/id.js";
import { fetchEvents } from "@lienthong/tests/support/fetch-events.js";
import { done, who } from "@lienthong/tests/support/give-command.js";
import { recordHappenings } from "@lienthong/tests/support/record-happenings.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const FOLLOW = `subscription ($after: Cursor) { told: servicesChanged(after: $after, filter: { subjectTypes: ["Dossier"] }) {
  __typename ... on RecordChange { cursor type subjectId subject { id } } ... on ChangeCheckpoint { cursor } ... on ChangeNotice { code } } }`;
const CURSOR = "{ servicesSnapshotCursor }";

const ACTOR = "PARTNER#synthetic-tax";
const PARTNER = stableId("Partner", "thue");
const WARD = stableId("Organisation", "ninh-binh.phuong-nam-dinh.ubnd.2025");
const office = who("DATA_OFFICE");

interface Told {
  __typename: string;
  code?: string;
  cursor?: string;
  type?: string;
  subjectId?: string;
}

describe.each(["process", "http"] as const)("a partner, with subgraphs reached %s", (over) => {
  let world: World;
  let dossierId: string;
  beforeAll(async () => {
    world = await openWorld({ over });
    const services = world.subgraphs.get("services")!;
    await services.feed.catchUp();
    const [dossier] = await services.database
      .fork()
      .execute(`select "id" from dossier where "bodyId" = '${WARD}' order by "id" limit 1`);
    dossierId = String(dossier!.id);
  });
  afterAll(() => world.close());

  const exchange = () => world.subgraphs.get("exchange")!;
  const change = (type: string) =>
    recordHappenings(world.subgraphs.get("services")!, {
      ...{ type, subjectId: dossierId, organisationId: WARD, classification: "RESTRICTED" },
    });
  const follow = async (after: unknown) =>
    fetchEvents<{ data: { told: Told } }>(world, { query: FOLLOW, variables: { after } }, await world.tokenOf(ACTOR));
  const seesIt = async () => {
    const { data, errors } = await world.ask("query ($id: ID!) { dossier(id: $id) { id } }", { id: dossierId }, ACTOR);
    return errors.length > 0 ? errors[0]!.extensions.code : data!.dossier !== null;
  };

  it("sees a dossier and is told of it from a grant on, until the grant ends", async () => {
    expect(await seesIt()).toBe(false);
    const { data } = await world.ask(CURSOR, {}, ACTOR);
    const blind = await follow(data!.servicesSnapshotCursor);
    await change("DossierForwarded");

    const grantId = await done(
      exchange(),
      "grantData",
      {
        ...{ partnerId: PARTNER, recordTypes: ["Dossier"], scope: WARD },
        ...{ legalBasis: "47/2020/NĐ-CP", certainty: "UNVERIFIED" },
      },
      office,
    );

    // The stream of old rights tells nothing of the dossier, and ends; the cursor goes on with the new ones.
    let last = data!.servicesSnapshotCursor as string;
    for await (const { data: each } of blind) {
      expect(each.told.__typename).not.toBe("RecordChange");
      last = each.told.cursor ?? last;
      if (each.told.code) expect(each.told.code).toBe("RIGHTS_CHANGED");
    }
    expect(await seesIt()).toBe(true);
    const seeing = await follow(last);
    await change("DossierExtended");
    let told: Told;
    // What the cursor had not passed yet is told first, under the rights of now.
    do told = (await seeing.next()).value!.data.told;
    while (told.type !== "DossierExtended");
    expect(told.subjectId).toBe(dossierId);

    await done(exchange(), "endDataGrant", { grantId }, office);

    await expect.poll(seesIt, { timeout: 5_000 }).toBe(false);
    await change("DossierFinished");
    const rest = [];
    for await (const { data: each } of seeing) rest.push(each.told.code ?? each.told.__typename);
    expect(rest).not.toContain("RecordChange");
    expect(rest.at(-1)).toBe("RIGHTS_CHANGED");
  });

  it("that is suspended is told nothing five seconds later, refused, and goes on when it is resumed", async () => {
    const { data } = await world.ask(CURSOR, {}, ACTOR);
    const stream = await follow(data!.servicesSnapshotCursor);
    const suspendedAt = performance.now();

    await done(exchange(), "suspendPartner", { partnerId: PARTNER, reason: "Kiểm tra" }, office);

    const told = [];
    for await (const { data: each } of stream) told.push(each.told.code ?? each.told.__typename);
    expect(performance.now() - suspendedAt).toBeLessThan(5_000);
    expect(told.at(-1)).toBe("RIGHTS_CHANGED");
    expect(await seesIt()).toBe("PARTNER_SUSPENDED");
    expect((await world.ask("{ __typename }", {}, ACTOR)).status).toBe(403);

    await done(exchange(), "resumePartner", { partnerId: PARTNER }, office);
    await expect.poll(seesIt, { timeout: 5_000 }).toBe(false);
  });

  it("sees its own record through the door, and nobody else's", async () => {
    const query = "{ ownPartner { id status organisation { name } } partners { edges { node { name } } } }";

    const { data, errors } = await world.ask(query, {}, "PARTNER#synthetic-land");

    expect({ data, errors }).toEqual({
      errors: [],
      data: {
        ownPartner: {
          ...{ id: stableId("Partner", "so-nong-nghiep"), status: "ACTIVE" },
          organisation: { name: "Sở Nông nghiệp và Môi trường" },
        },
        partners: { edges: [{ node: { name: "Phần mềm đất đai (mẫu)" } }] },
      },
    });
    const stranger = await world.ask("{ partners { edges { node { name } } } }", {}, "HOME_AFFAIRS");
    expect([stranger.data, stranger.errors[0]!.extensions.code]).toEqual([{ partners: null }, "FORBIDDEN"]);
  });

  it("is none when it is not registered", async () => {
    expect((await world.ask("{ __typename }", {}, "PARTNER#unheard-of")).errors[0]!.extensions.code).toBe(
      "PARTNER_UNKNOWN",
    );
  });

  it("finds the office's list of standings nowhere in the graph", async () => {
    const { errors } = await world.ask("{ partnerStandings { client } }", {}, ACTOR);

    expect(errors[0]!.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });
});
