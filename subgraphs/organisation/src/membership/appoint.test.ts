import { actorOf, OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { beforeEach, expect, it } from "vitest";
import { addBody, bodyId, CLERK, command, eventIds, eventsSince, refusedCommand } from "../../test/bodies.js";
import { organisation } from "../organisation.subgraph.js";

const MEMBERSHIP = `{ id validFrom validTo origin post { title } official { displayName origin } decision { number } }`;

eachEngine(organisation, (subgraph) => {
  let count = 0;
  let body = "";
  let post = "";
  const headOf = (organisationId: string) => actorOf({ kind: "person", id: "head", roles: ["HEAD"], organisationId });
  const appointment = (differing: object = {}) => ({
    ...{ postId: post, newOfficialName: "Cán bộ mẫu 0042", validFrom: "2026-01-01", ...differing },
  });

  beforeEach(async () => {
    const context = subgraph().contextOf(OPERATOR);
    count += 1;
    body = addBody(context, `home-${count}`, { name: "Sở Nội vụ" });
    await context.em.flush();
    const director = { organisationId: body, title: "Giám đốc", leadership: "HEAD", rank: 1, validFrom: "2021-01-01" };
    const { subject } = await command(subgraph(), "establishPost", director);
    post = subject!.id as string;
  });

  it("gives a body a post, to be filled", async () => {
    const known = await eventIds(subgraph());
    const deputies = { title: "Phó Giám đốc", leadership: "DEPUTY", rank: 2, seats: 3, validFrom: "2021-01-01" };

    await command(subgraph(), "establishPost", { organisationId: body, ...deputies }, { by: headOf(body) });

    const { data } = await ask(
      subgraph(),
      `{ organisation(id: "${body}") { posts { edges { node { title leadership rank seats validFrom validTo origin holders { id } } } } } }`,
    );
    const posts = (data!.organisation as { posts: { edges: { node: object }[] } }).posts.edges.map(({ node }) => node);
    const fresh = { validTo: null, origin: "SOURCE", holders: [] };
    expect(posts).toEqual([
      { title: "Giám đốc", leadership: "HEAD", rank: 1, seats: 1, validFrom: "2021-01-01", ...fresh },
      { ...deputies, ...fresh },
    ]);
    expect(await eventsSince(subgraph(), known)).toEqual(["PostEstablished 1"]);
  });

  it.each([
    ["a second head", { leadership: "HEAD", title: "Giám đốc mới" }, "ALREADY_EXISTS leadership"],
    ["a post of nobody", { organisationId: bodyId("nobody") }, "NOT_FOUND organisationId"],
  ])("does not give a body %s", async (_what, differing, refused) => {
    const deputy = { organisationId: body, title: "Phó", leadership: "DEPUTY", rank: 2, validFrom: "2021-01-01" };

    expect(await refusedCommand(subgraph(), "establishPost", { ...deputy, ...differing })).toEqual([refused]);
    expect(await refusedCommand(subgraph(), "establishPost", { ...deputy, organisationId: body }, CLERK)).toEqual([
      "NOT_ALLOWED",
    ]);
  });

  it("makes a new official head of a body from a day on", async () => {
    const known = await eventIds(subgraph());
    const decision = { number: "1/QĐ-UBND", decidedOn: "2025-12-20" };

    const { subject } = await command(subgraph(), "appoint", appointment({ decision }), {
      by: headOf(body),
      selection: MEMBERSHIP,
    });

    expect(subject).toEqual({
      ...{ id: expect.stringMatching(/^Membership_/), validFrom: "2026-01-01", validTo: null, origin: "SOURCE" },
      ...{ post: { title: "Giám đốc" }, official: { displayName: "Cán bộ mẫu 0042", origin: "SOURCE" } },
      decision: { number: "1/QĐ-UBND" },
    });
    expect(await eventsSince(subgraph(), known)).toEqual(["OfficialAppointed 1", "OfficialRegistered 1"]);
    const { data } = await ask(
      subgraph(),
      `{ organisation(id: "${body}") { before: head(on: "2025-12-31") { id } head { official { displayName } } } }`,
    );
    expect(data).toEqual({ organisation: { before: null, head: { official: { displayName: "Cán bộ mẫu 0042" } } } });
  });

  it("gives the post to the next when the first membership has ended", async () => {
    const first = await command(subgraph(), "appoint", appointment());
    const known = await eventIds(subgraph());

    const input = { membershipId: first.subject!.id, endsOn: "2026-06-01" };
    const ended = await command(subgraph(), "endMembership", input, { selection: "{ validTo official { id } }" });
    const official = (ended.subject!.official as { id: string }).id;
    await command(subgraph(), "appoint", appointment({ validFrom: "2026-06-01", newOfficialName: "Cán bộ mẫu 0043" }));

    expect(ended.subject!.validTo).toBe("2026-06-01");
    expect(await eventsSince(subgraph(), known)).toEqual([
      ...["MembershipEnded 2", "OfficialAppointed 1", "OfficialRegistered 1"],
    ]);
    const { data } = await ask(
      subgraph(),
      `{ official(id: "${official}") { memberships { validFrom validTo } } post(id: "${post}") { memberships { validFrom } holders { validFrom } } }`,
    );
    expect(data).toEqual({
      official: { memberships: [{ validFrom: "2026-01-01", validTo: "2026-06-01" }] },
      post: {
        memberships: [{ validFrom: "2026-01-01" }, { validFrom: "2026-06-01" }],
        holders: [{ validFrom: "2026-06-01" }],
      },
    });
  });

  it("refuses to give a post of one seat to two on one day", async () => {
    await command(subgraph(), "appoint", appointment());

    expect(await refusedCommand(subgraph(), "appoint", appointment({ validFrom: "2026-02-01" }))).toEqual([
      "OVERLAPS validFrom",
    ]);
  });

  it("gives a post of one seat to one of two at once", async () => {
    const outcomes = await Promise.all([1, 2].map(() => command(subgraph(), "appoint", appointment())));

    expect(outcomes.filter(({ subject }) => subject)).toHaveLength(1);
    expect(outcomes.flatMap(({ refusals }) => refusals)).toEqual(["OVERLAPS validFrom"]);
  });

  it.each([
    ["to a post nobody knows", { postId: "Post_1" }, "NOT_FOUND postId"],
    ["of an official nobody knows", { officialId: "Official_1", newOfficialName: null }, "NOT_FOUND officialId"],
    ["of nobody", { newOfficialName: null }, "MISSING_VALUE officialId"],
    ["of two", { officialId: "Official_1" }, "MISSING_VALUE officialId"],
    ["before the decision", { decision: { number: "1/QĐ", decidedOn: "2026-01-02" } }, "BEFORE_DECISION validFrom"],
  ])("refuses an appointment %s", async (_what, differing, refused) => {
    expect(await refusedCommand(subgraph(), "appoint", appointment(differing))).toEqual([refused]);
  });

  it("refuses the head of another body", async () => {
    const other = headOf(bodyId("other"));

    expect(await refusedCommand(subgraph(), "appoint", appointment(), other)).toEqual(["NOT_ALLOWED"]);
    const { subject } = await command(subgraph(), "appoint", appointment());
    const end = { membershipId: subject!.id, endsOn: "2026-06-01" };
    expect(await refusedCommand(subgraph(), "endMembership", end, other)).toEqual(["NOT_ALLOWED"]);
  });

  it.each([
    ["that has ended", "2026-07-01", "ENDED membershipId"],
    ["on its first day", "2026-01-01", "BEFORE_START endsOn"],
    ["that nobody knows", "2026-07-01", "NOT_FOUND membershipId"],
  ])("refuses to end a membership %s", async (what, endsOn, refused) => {
    const validTo = what === "that has ended" ? "2026-06-01" : null;
    const { subject } = await command(subgraph(), "appoint", appointment({ validTo }));
    const membershipId = what === "that nobody knows" ? "Membership_1" : subject!.id;

    expect(await refusedCommand(subgraph(), "endMembership", { membershipId, endsOn })).toEqual([refused]);
  });
});
