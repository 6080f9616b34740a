import { ANONYMOUS, OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import { runImport } from "@lienthong/kernel/service/import/run-import.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { seeded } from "../../test/seeded-drafts.js";
import { legal } from "../legal.subgraph.js";
import { DraftTable } from "./draft.table.js";
import { DraftCommentTable } from "./draft-comment.table.js";
import { DRAFT_IMPORTS } from "./import/draft-imports.js";

const SEED = new URL("../../seed/", import.meta.url).pathname;
const DRAFTS = `{ documentDrafts(first: 100) { edges { node { title step origin document { title source } } } } }`;

interface Drafts {
  documentDrafts: {
    edges: {
      node: { title: string; step: string; origin: string; document: null | { title: string; source: string } };
    }[];
  };
}

eachEngine(
  legal,
  (subgraph) => {
    it("the seed shows made-up drafts at every step, each marked as such", async () => {
      const { data } = await ask(subgraph(), DRAFTS, {}, OPERATOR);

      const drafts = (data as unknown as Drafts).documentDrafts.edges.map(({ node }) => node);
      const steps = Object.groupBy(drafts, ({ step }) => step);
      expect(Object.entries(steps).map(([step, found = []]) => [step, found.length])).toEqual([
        ["DRAFTING", 3],
        ["COMMENTS_OPEN", 2],
        ["COMMENTS_CLOSED", 2],
        ["APPRAISAL_REQUESTED", 2],
        ["APPRAISED", 2],
        ["MEMBERS_OPINIONS", 2],
        ["SUBMITTED_TO_COUNCIL", 1],
        ["ISSUED", 19],
        ["WITHDRAWN", 2],
      ]);
      expect(drafts.every(({ origin, title }) => origin === "SYNTHETIC" && title.startsWith("(Giả lập) "))).toBe(true);
      const documents = drafts.flatMap(({ document }) => document ?? []);
      expect(documents).toHaveLength(19);
      expect(documents.every(({ title, source }) => title.startsWith("(Giả lập) ") && /^synthetic/.test(source))).toBe(
        true,
      );
    });

    it("no name of a citizen stands in the seed", async () => {
      const comments = await subgraph().contextOf(OPERATOR).em.find(DraftCommentTable, {});

      expect(comments).toHaveLength(38);
      expect(comments.filter(({ authorKind, authorName }) => authorKind === "CITIZEN" && authorName !== null)).toEqual(
        [],
      );
      expect(comments.filter(({ origin }) => origin !== "SYNTHETIC")).toEqual([]);
    });

    it("nobody who has not signed in sees what is not published", async () => {
      const { data } = await ask(subgraph(), DRAFTS, {}, ANONYMOUS);

      const steps = (data as unknown as Drafts).documentDrafts.edges.map(({ node }) => node.step);
      expect(steps).toHaveLength(32);
      expect(steps).not.toContain("DRAFTING");
    });

    it("the same files once more change nothing and tell nothing", async () => {
      const { em } = subgraph().contextOf(OPERATOR);
      const before = await em.count(EventTable, {});

      const reports = [];
      for (const kind of DRAFT_IMPORTS) {
        reports.push(await runImport(subgraph().contextOf(OPERATOR), kind, `${SEED}${kind.kind}.csv`));
      }

      expect(reports.map(({ kind, rows, counts, faults }) => ({ kind, rows, counts, faults }))).toEqual(
        [35, 131, 38, 63, 13].map((rows, at) => ({
          kind: DRAFT_IMPORTS[at]?.kind,
          rows,
          counts: { inserted: 0, updated: 0, unchanged: rows },
          faults: [],
        })),
      );
      expect(await em.count(EventTable, {})).toBe(before);
    });

    it("every row of the seed has its event, restricted for what nobody has published", async () => {
      const { em } = subgraph().contextOf(OPERATOR);

      const told = (type: string) => em.count(EventTable, { type });
      expect(await told("DraftProposed")).toBe(35);
      expect(await told("DraftOpenedForComments")).toBe(30);
      expect(await told("DraftAppraised")).toBe(25);
      expect(await told("DraftIssued")).toBe(19);
      expect(await told("DraftWithdrawn")).toBe(2);
      expect(await told("DraftCommented")).toBe(38);
      expect(await told("DraftOpinionGiven")).toBe(63);
      expect(await told("DocumentChecked")).toBe(13);
      const unpublished = (await em.find(DraftTable, { publicOn: null })).map(({ id }) => id);
      const classes = await em.find(EventTable, { subjectId: { $in: unpublished } });
      expect(classes.map(({ classification }) => classification)).toEqual(["RESTRICTED", "RESTRICTED", "RESTRICTED"]);
    });
  },
  seeded,
);
