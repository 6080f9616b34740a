import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { importText } from "@lienthong/tests/support/import-text.js";
import { expect, it } from "vitest";
import { chairman, citizen, command, eventsOf, procedure, refusals, TOURISM, who } from "../../test/procedure-world.js";
import { proceduresImport } from "../procedure/import/procedures-import.js";
import { services } from "../services.subgraph.js";

const FIELDS = `id proposedOn summary proposer { id } procedure { code } approval { number decidedOn document { citation } }
  time { unit before after saved savedPercent } components { before after saved savedPercent } cost { saved savedPercent }`;
const PROPOSE = ["proposeSimplification", "proposal", FIELDS] as const;
const APPROVE = ["approveSimplification", "proposal", FIELDS] as const;

const clerk = who("CLERK", TOURISM);
const PROPOSAL = {
  procedureId: procedure("3.000547"),
  proposerId: TOURISM,
  proposedOn: "2026-10-01",
  summary: "Bỏ bản sao giấy tờ đã có trong cơ sở dữ liệu",
  time: { unit: "WORKING_DAY", before: 15, after: 10 },
  components: { before: 5, after: 3 },
  cost: { before: 120_000_000, after: 90_000_000 },
};
const APPROVAL = { number: "1400/QĐ-UBND", decidedOn: "2026-11-02", issuerName: "Chủ tịch UBND tỉnh Ninh Bình" };

eachEngine(
  services,
  (subgraph) => {
    const list = async (args: string) => {
      const { data, errors } = await ask(
        subgraph(),
        `{ simplificationProposals(${args}) { edges { node { summary } } }
           procedure(id: "${procedure("3.000547")}") { simplifications(first: 1) { edges { node { summary } }
             pageInfo { hasNextPage } } } }`,
      );
      expect(errors).toEqual([]);
      interface Page {
        edges: { node: { summary: string } }[];
      }
      const found = data as unknown as { simplificationProposals: Page; procedure: { simplifications: Page } };
      const all = found.simplificationProposals.edges.map(({ node }) => node.summary);
      return { all, own: found.procedure.simplifications };
    };
    let id = "";

    it.each<[string, object, typeof clerk, string[]]>([
      ["an unknown procedure", { procedureId: procedure("3.999999") }, clerk, ["NOT_FOUND procedureId"]],
      ["another body", {}, citizen, ["NOT_ALLOWED proposerId"]],
      ["a longer time", { time: { unit: "DAY", before: 5, after: 6 } }, clerk, ["INVALID_VALUE time"]],
      ["nothing", { time: null, components: null, cost: null }, clerk, ["MISSING_VALUE "]],
      ["a procedure out of use", { procedureId: procedure("3.000548") }, clerk, ["ENDED procedureId"]],
    ])("is refused for %s", async (_case, change, actor, expected) => {
      expect(await refusals(subgraph(), PROPOSE, { ...PROPOSAL, ...change }, actor)).toEqual(expected);
    });

    it("is proposed, its saving computed", async () => {
      const { subject, userErrors } = await command(subgraph(), PROPOSE, PROPOSAL, clerk);
      id = String(subject!.id);

      expect(userErrors).toEqual([]);
      expect(subject).toEqual({
        ...{ id, proposedOn: "2026-10-01", summary: PROPOSAL.summary, approval: null },
        ...{ proposer: { id: TOURISM }, procedure: { code: "3.000547" } },
        time: { unit: "WORKING_DAY", before: 15, after: 10, saved: 5, savedPercent: 33.3 },
        components: { before: 5, after: 3, saved: 2, savedPercent: 40 },
        cost: { saved: 30_000_000, savedPercent: 25 },
      });
    });

    it("is approved once, by a document not older than itself, and not by who proposes", async () => {
      const approve = (change: object = {}) => ({ proposalId: id, decision: { ...APPROVAL, ...change } });

      expect(await refusals(subgraph(), APPROVE, approve(), clerk)).toEqual(["NOT_ALLOWED "]);
      expect(await refusals(subgraph(), APPROVE, approve({ decidedOn: "2026-09-30" }), chairman)).toEqual([
        "BEFORE_START decision.decidedOn",
      ]);
      expect(await refusals(subgraph(), APPROVE, { ...approve(), proposalId: "x" }, chairman)).toEqual([
        "NOT_FOUND proposalId",
      ]);
      const { subject } = await command(subgraph(), APPROVE, approve(), chairman);
      expect(subject).toMatchObject({
        approval: {
          ...{ number: "1400/QĐ-UBND", decidedOn: "2026-11-02" },
          document: { citation: "1400/QĐ-UBND (UBND tỉnh Ninh Bình, 2026)" },
        },
      });
      expect(await refusals(subgraph(), APPROVE, approve(), chairman)).toEqual(["ALREADY_DONE proposalId"]);
      expect(await eventsOf(subgraph(), id)).toEqual([
        "SimplificationProposed 1: procedure,proposer,summary,time,components,cost",
        "SimplificationApproved 2: approval",
      ]);
    });

    it("is listed, the newest first, by body and by whether it is approved", async () => {
      const later = { ...PROPOSAL, proposedOn: "2026-11-10", summary: "Rút còn 8 ngày", components: null };
      await command(subgraph(), PROPOSE, later, clerk);

      expect((await list("first: 10")).all).toEqual(["Rút còn 8 ngày", PROPOSAL.summary]);
      expect((await list(`isApproved: true, proposer: "${TOURISM}"`)).all).toEqual([PROPOSAL.summary]);
      expect((await list("isApproved: false")).all).toEqual(["Rút còn 8 ngày"]);
      expect((await list(`proposer: "${procedure("x")}"`)).all).toEqual([]);
      expect((await list("first: 1")).own).toEqual({
        ...{ edges: [{ node: { summary: "Rút còn 8 ngày" } }], pageInfo: { hasNextPage: true } },
      });
    });
  },
  async (subgraph) => {
    const row = (code: string, to: string) =>
      `${code},Hỗ trợ du lịch,Du lịch,UBND tỉnh Ninh Bình,2026-01-16,${to},bản in`;
    const header = "code,name,field,promulgator,valid_from,valid_to,source";
    await importText(subgraph, proceduresImport, [header, row("3.000547", ""), row("3.000548", "2026-09-01")]);
  },
);
