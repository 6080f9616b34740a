import { newId } from "@lienthong/kernel/domain/id.js";
import { fetchEvents } from "@lienthong/tests/support/fetch-events.js";
import { recordHappenings } from "@lienthong/tests/support/record-happenings.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const FOLLOW = `subscription ($after: Cursor) {
  legalChanged(after: $after) {
    __typename
    ... on RecordChange {
      cursor previousCursor type
      subject { id ... on LegalDocument { number issuer { name } } }
    }
    ... on ChangeNotice { code }
  }
}`;
const DIRECTIVE = `{ legalDocuments(first: 1, query: "34/CT-UBND") { edges { node { id } } } legalSnapshotCursor }`;

describe.each(["process", "http"] as const)("subgraphs reached %s", (over) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ over });
    await world.subgraphs.get("legal")!.feed.catchUp();
  });
  afterAll(() => world.close());

  it("a change is told over SSE with fields of two subgraphs", async () => {
    const { data, errors } = await world.ask(DIRECTIVE);
    expect(errors).toEqual([]);
    const { legalDocuments, legalSnapshotCursor: after } = data as never as {
      legalDocuments: { edges: [{ node: { id: string } }] };
      legalSnapshotCursor: string;
    };
    const subjectId = legalDocuments.edges[0].node.id;

    const told = await eventsOf(world, { after });
    await recordHappenings(world.subgraphs.get("legal")!, { type: "LegalDocumentGazetted", subjectId });

    expect((await told.next()).value).toEqual({
      data: {
        legalChanged: {
          __typename: "RecordChange",
          cursor: expect.any(String),
          previousCursor: after,
          type: "LegalDocumentGazetted",
          subject: { id: subjectId, number: "34/CT-UBND", issuer: { name: "Chủ tịch Ủy ban nhân dân tỉnh Nam Định" } },
        },
      },
    });
    await told.return(undefined);
  });

  it("streams are caught up with together, and one that is at fault leaves the others", async () => {
    const query = `{ legalChanges(after: "nonsense") { endCursor } organisationChanges(first: 1) { hasMore } }`;

    const { data, errors } = await world.ask(query);

    expect(data).toEqual({ legalChanges: null, organisationChanges: { hasMore: expect.any(Boolean) } });
    expect(errors.map(({ extensions, path }) => [extensions.code, path])).toEqual([["BAD_CURSOR", ["legalChanges"]]]);
  });
});

describe("when a subgraph dies", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ over: "http" });
    await world.subgraphs.get("legal")!.feed.catchUp();
  });
  afterAll(() => world.close());

  it("one that a selection needs takes its fields with it, and never the cursor", async () => {
    const { data } = await world.ask(DIRECTIVE);
    const { legalDocuments, legalSnapshotCursor: after } = data as never as {
      legalDocuments: { edges: [{ node: { id: string } }] };
      legalSnapshotCursor: string;
    };
    const subjectId = legalDocuments.edges[0].node.id;
    const told = await eventsOf(world, { after });

    await world.stop("organisation");
    await recordHappenings(world.subgraphs.get("legal")!, { type: "LegalDocumentGazetted", subjectId });

    const { value } = await told.next();
    const change = { cursor: expect.any(String), previousCursor: after, subject: { id: subjectId, issuer: null } };
    expect(value).toMatchObject({
      data: { legalChanged: change },
      errors: [{ path: ["legalChanged", "subject", "issuer", "name"] }],
    });
    await told.return(undefined);
  });

  it("the one that is followed says that it goes away, and the stream ends", async () => {
    const { data } = await world.ask("{ legalSnapshotCursor }");
    const told = await eventsOf(world, { after: data!.legalSnapshotCursor });
    const legal = world.subgraphs.get("legal")!;
    await recordHappenings(legal, { type: "LegalDocumentGazetted", subjectId: newId("LegalDocument") });
    await told.next();

    await world.stop("legal");

    expect((await told.next()).value).toMatchObject({ data: { legalChanged: { code: "GOING_AWAY" } } });
    expect((await told.next()).done).toBe(true);
  });
});

const eventsOf = (world: World, variables: Record<string, unknown>) => fetchEvents(world, { query: FOLLOW, variables });
