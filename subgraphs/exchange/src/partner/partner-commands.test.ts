import { ANONYMOUS } from "@lienthong/kernel/domain/actor.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { command, done, eventsOf, refused, who } from "@lienthong/tests/support/give-command.js";
import { describe, expect, it, test } from "vitest";
import { COMMITTEE, eachEngineInTime, HEALTH, itself, office, partner, registered } from "../../test/exchange-world.js";

eachEngineInTime(({ subgraph, setDay }) => {
  const seen = async (id: string, fields: string, actor = office) => {
    const { data, errors } = await ask(subgraph(), `{ partner(id: "${id}") { ${fields} } }`, {}, actor);
    return { partner: data?.partner, errors };
  };
  const statusOn = async (id: string, day: string) =>
    ((await seen(id, `status(on: "${day}")`)).partner as { status: string }).status;

  it("a partner is suspended, resumed and ended, and each day knows how it stood", async () => {
    setDay("2026-03-02");
    const partnerId = await registered(subgraph());
    await done(subgraph(), "suspendPartner", { partnerId, reason: "Lộ khóa" }, office);
    setDay("2026-03-05");
    await done(subgraph(), "resumePartner", { partnerId }, office);
    setDay("2026-04-01");
    await done(subgraph(), "endPartner", { partnerId, on: "2026-05-01" }, office);

    const days = ["2025-12-31", "2026-03-01", "2026-03-02", "2026-03-04", "2026-03-05", "2026-04-30", "2026-05-01"];
    expect(await Promise.all(days.map((day) => statusOn(partnerId, day)))).toEqual([
      ...["REGISTERED", "ACTIVE", "SUSPENDED", "SUSPENDED", "ACTIVE", "ACTIVE", "ENDED"],
    ]);
    expect(
      (await seen(partnerId, "version suspensions { edges { node { validFrom validTo reason } } }")).partner,
    ).toEqual({
      version: 4,
      suspensions: { edges: [{ node: { validFrom: "2026-03-02", validTo: "2026-03-05", reason: "Lộ khóa" } }] },
    });
    expect(await eventsOf(subgraph(), partnerId)).toEqual([
      ...["PartnerRegistered", "PartnerSuspended", "PartnerResumed", "PartnerEnded"],
    ]);
  });

  it("a partner that is suspended and resumed on one day was never suspended", async () => {
    setDay("2026-03-02");
    const partnerId = await registered(subgraph());
    await done(subgraph(), "suspendPartner", { partnerId, reason: "Nhầm" }, office);
    expect(await statusOn(partnerId, "2026-03-02")).toBe("SUSPENDED");

    await done(subgraph(), "resumePartner", { partnerId }, office);

    expect(await statusOn(partnerId, "2026-03-02")).toBe("ACTIVE");
  });

  it("a change keeps what is left out, and takes the body away when it is null", async () => {
    setDay("2026-03-02");
    const partnerId = await registered(subgraph());

    await done(subgraph(), "changePartner", { partnerId, name: " Cổng mới ", organisation: null }, office);

    const { partner: after } = await seen(partnerId, "name contactOffice organisation { id } version");
    expect(after).toEqual({ name: "Cổng mới", contactOffice: partner.contactOffice, organisation: null, version: 2 });
    expect(await eventsOf(subgraph(), partnerId)).toEqual(["PartnerRegistered", "PartnerChanged"]);
  });

  it("the same command twice is done once", async () => {
    setDay("2026-03-02");
    const input = { ...partner, clientId: "once-only", clientMutationId: "register-once" };

    const [first, second] = [
      await command(subgraph(), "registerPartner", input, office),
      await command(subgraph(), "registerPartner", input, office),
    ];

    expect(second).toEqual(first);
    expect(await eventsOf(subgraph(), first.subject!.id)).toEqual(["PartnerRegistered"]);
  });

  it("the partner sees itself alone; for everybody else there is none", async () => {
    setDay("2026-03-02");
    const [own, other] = [await registered(subgraph()), await registered(subgraph())];
    const list = async (actor: typeof office) => {
      const { data } = await ask(
        subgraph(),
        "{ ownPartner { id } partners(first: 100) { edges { node { id } } } }",
        {},
        actor,
      );
      const { ownPartner, partners } = data as {
        ownPartner: { id: string } | null;
        partners: { edges: { node: { id: string } }[] };
      };
      return { own: ownPartner?.id ?? null, all: partners.edges.map(({ node }) => node.id) };
    };

    expect((await list(office)).all).toEqual(expect.arrayContaining([own, other]));
    expect(await list(itself(own))).toEqual({ own, all: [own] });
    for (const actor of [ANONYMOUS, who("HOME_AFFAIRS", COMMITTEE), who("HEAD", COMMITTEE), who("PARTNER")]) {
      expect(await list(actor)).toEqual({ own: null, all: [] });
      expect((await seen(own, "id", actor)).partner).toBeNull();
    }
    expect((await seen(other, "id", itself(own))).partner).toBeNull();
  });

  it("partners are listed by status of today and by body", async () => {
    setDay("2026-06-01");
    const suspended = await registered(subgraph(), { organisation: HEALTH });
    const future = await registered(subgraph(), { organisation: HEALTH, validFrom: "2026-07-01" });
    const ended = await registered(subgraph(), { organisation: HEALTH });
    const active = await registered(subgraph(), { organisation: HEALTH });
    await done(subgraph(), "suspendPartner", { partnerId: suspended, reason: "Bảo trì" }, office);
    await done(subgraph(), "endPartner", { partnerId: ended }, office);

    const found = async (filter: string) => {
      const query = `{ partners(organisation: "${HEALTH}" ${filter}) { edges { node { id status } } } }`;
      const { data } = await ask(subgraph(), query, {}, office);
      const { edges } = (data as { partners: { edges: { node: { id: string; status: string } }[] } }).partners;
      return Object.fromEntries(edges.map(({ node }) => [node.id, node.status]));
    };
    const all = { [suspended]: "SUSPENDED", [future]: "REGISTERED", [ended]: "ENDED", [active]: "ACTIVE" };

    expect(await found("")).toEqual(all);
    for (const [id, status] of Object.entries(all)) {
      expect(await found(`status: ${status}`)).toEqual({ [id]: status });
    }
  });

  describe("a command", () => {
    test.each<[string, string, object, string, string[]]>([
      ["no name", "registerPartner", { name: " " }, "MISSING_VALUE", ["name"]],
      ["no office", "registerPartner", { contactOffice: "" }, "MISSING_VALUE", ["contactOffice"]],
      ["no body", "registerPartner", { organisation: "so-y-te" }, "INVALID_VALUE", ["organisation"]],
      ["a client with blanks", "registerPartner", { clientId: "a client" }, "INVALID_VALUE", ["clientId"]],
      ["the operator's name", "registerPartner", { clientId: "operator" }, "INVALID_VALUE", ["clientId"]],
      ["a client that is taken", "registerPartner", { clientId: "taken" }, "ALREADY_EXISTS", ["clientId"]],
      ["the client of another", "changePartner", { clientId: "taken" }, "ALREADY_EXISTS", ["clientId"]],
      ["nothing to change", "changePartner", {}, "ALREADY_DONE", []],
      ["nobody", "changePartner", { partnerId: "Partner_x" }, "NOT_FOUND", ["partnerId"]],
      ["no reason", "suspendPartner", { reason: "" }, "MISSING_VALUE", ["reason"]],
      ["a day that has passed", "suspendPartner", { reason: "x", from: "2026-08-31" }, "INVALID_VALUE", ["from"]],
      ["a partner that goes on", "resumePartner", {}, "WRONG_STEP", ["partnerId"]],
      ["a day that has passed", "endPartner", { on: "2026-08-31" }, "INVALID_VALUE", ["on"]],
    ])("with %s is refused: %s", async (_, name, input, code, field) => {
      setDay("2026-09-01");
      await command(subgraph(), "registerPartner", { ...partner, clientId: "taken" }, office);
      const known =
        name === "registerPartner" ? { ...partner, clientId: "fresh" } : { partnerId: await registered(subgraph()) };

      const outcome = await refused(subgraph(), name, { ...known, ...input }, office);

      expect(outcome).toEqual({ subject: null, code, field, leftNoTrace: true });
    });

    it("is the data office's alone; the partner itself may not, others find nobody", async () => {
      setDay("2026-09-01");
      const partnerId = await registered(subgraph());
      const by = (actor: typeof office) => refused(subgraph(), "suspendPartner", { partnerId, reason: "x" }, actor);
      const fresh = { ...partner, clientId: "another" };

      expect(await by(itself(partnerId))).toMatchObject({ code: "NOT_ALLOWED", leftNoTrace: true });
      expect(await by(who("HOME_AFFAIRS", COMMITTEE))).toMatchObject({ code: "NOT_FOUND", leftNoTrace: true });
      expect(await refused(subgraph(), "registerPartner", fresh, who("CHAIRMAN", COMMITTEE))).toMatchObject({
        ...{ code: "NOT_ALLOWED", field: [], leftNoTrace: true },
      });
    });
  });
});
