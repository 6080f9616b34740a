import { type Actor, ANONYMOUS, actorOf, OPERATOR, type Role } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { describe, expect, it, test } from "vitest";
import { countStatements, seeded } from "../../test/seeded-drafts.js";
import { legal } from "../legal.subgraph.js";
import { DraftTable } from "./draft.table.js";
import { mayRead } from "./draft-access.rules.js";
import { DraftActTable } from "./draft-act.table.js";
import { DRAFT_STEPS, stepOn } from "./draft-step.rules.js";
import { findDrafts } from "./find-draft-pages.js";

const TODAY = plainDate("2026-11-23");
const INDUSTRY = stableId("Organisation", "ninh-binh.so-cong-thuong.2025");
const HEALTH = stableId("Organisation", "ninh-binh.so-y-te.2025");
const who = (role: Role, organisationId: string | null): Actor =>
  actorOf({ kind: "person", id: role, organisationId, roles: [role] });

interface Titles {
  documentDrafts: { edges: { node: { title: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

eachEngine(
  legal,
  (subgraph) => {
    const titles = async (argument: string, actor: Actor = OPERATOR) => {
      const { data, errors } = await ask(
        subgraph(),
        `{ documentDrafts(first: 100, ${argument}) { edges { node { title } } } }`,
        {},
        actor,
      );
      expect(errors).toEqual([]);
      const { edges } = (data as unknown as Titles).documentDrafts;
      return edges.map(({ node }) => node.title.replace(/^\(Giả lập\) (?:Quyết|Nghị) \S+ quy định /, ""));
    };

    describe("the list of drafts", () => {
      test.each<[string, Actor]>([
        ["nobody", ANONYMOUS],
        ["a citizen", who("CITIZEN", null)],
        ["a clerk of a drafting body", who("CLERK", INDUSTRY)],
        ["the head of another one", who("HEAD", HEALTH)],
        ["Justice", who("JUSTICE", null)],
        ["a chairman", who("CHAIRMAN", null)],
        ["Home Affairs", who("HOME_AFFAIRS", null)],
        ["the operator", OPERATOR],
      ])("shows %s what the rule on reading lets them see", async (_, actor) => {
        const all = await subgraph().contextOf(OPERATOR).em.find(DraftTable, {});

        const page = await findDrafts(subgraph().contextOf(actor), {}, { first: 100 });

        const seen = page.edges.map(({ node }) => node.id).toSorted();
        expect(seen).toEqual(
          all
            .filter((draft) => mayRead(actor, draft))
            .map(({ id }) => id)
            .toSorted(),
        );
      });

      test.each(DRAFT_STEPS.map((step) => [step]))("at %s holds those that the acts put there", async (step) => {
        const { em } = subgraph().contextOf(OPERATOR);
        const drafts = await em.find(DraftTable, {});
        const acts = await em.find(DraftActTable, {}, { orderBy: { position: "asc" } });

        const page = await findDrafts(subgraph().contextOf(OPERATOR), { step }, { first: 100 });

        const there = drafts.filter(
          ({ id }) =>
            stepOn(
              acts.filter(({ draftId }) => draftId === id),
              TODAY,
            ) === step,
        );
        expect(there.length).toBeGreaterThan(0);
        expect(page.edges.map(({ node }) => node.id).toSorted()).toEqual(there.map(({ id }) => id).toSorted());
      });

      it("is narrowed by year, business, body, issuer and words, newest first", async () => {
        const council = stableId("Organisation", "ninh-binh.hdnd.2025");

        expect(await titles(`year: 2025, touchesBusiness: true`)).toEqual([
          "bảng giá đất năm 2026",
          "hỗ trợ lãi suất doanh nghiệp nhỏ và vừa",
          "cơ chế phối hợp quản lý doanh nghiệp sau đăng ký",
        ]);
        expect(await titles(`draftingBody: "${HEALTH}"`)).toEqual([
          "định mức xe chuyên dùng ngành y tế",
          "chính sách thu hút bác sĩ",
        ]);
        expect(await titles(`issuer: "${council}", year: 2026, step: APPRAISAL_REQUESTED`)).toEqual([
          "mức học phí năm học 2026-2027",
        ]);
        expect(await titles(`query: "bang gia dat"`)).toEqual(["bảng giá đất năm 2026", "bảng giá đất điều chỉnh"]);
        expect(await titles(`query: "BẢNG GIÁ ĐẤT 2026"`)).toEqual(["bảng giá đất năm 2026"]);
        expect(await titles(`query: "%"`)).toHaveLength(35);
      });

      it("does not tell by a filter that an unpublished draft is there", async () => {
        expect(await titles(`query: "xe chuyen dung"`, ANONYMOUS)).toEqual([]);
        expect(await titles(`step: DRAFTING`, who("CLERK", INDUSTRY))).toEqual(["quản lý hoạt động bán hàng đa cấp"]);
      });

      it("is read page by page without losing or repeating one", async () => {
        const page = `query ($after: String) { documentDrafts(first: 15, after: $after) {
          edges { node { title } } pageInfo { hasNextPage endCursor } } }`;
        const read: string[] = [];
        let after: string | null = null;
        do {
          const { data } = await ask(subgraph(), page, { after }, OPERATOR);
          const { edges, pageInfo } = (data as unknown as Titles).documentDrafts;
          read.push(...edges.map(({ node }) => node.title));
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        } while (after !== null);

        expect(new Set(read).size).toBe(35);
        expect(read).toHaveLength(35);
      });

      test.each([
        [`first: 0`, "BAD_PAGE"],
        [`first: 101`, "BAD_PAGE"],
        [`after: "tampered"`, "BAD_CURSOR"],
      ])("refuses %s", async (argument, code) => {
        const { codes } = await ask(subgraph(), `{ documentDrafts(${argument}) { edges { cursor } } }`);

        expect(codes).toEqual([code]);
      });
    });

    it("a page of drafts with all that belongs to them is a handful of statements, whatever its length", async () => {
      const asked = (first: number) =>
        countStatements(
          subgraph(),
          `{ documentDrafts(first: ${first}) { edges { node {
             step minimumDaysKept { verdict } issuerCompetent { verdict } isOnTime acts { kind findings { verdict } }
             comments(first: 2) { edges { node { summary draft { id } } } } opinionCounts { agree }
             document { citation checks { outcome } reviews { outcome } draft { id } }
           } } } }`,
        );

      const [few, many] = [await asked(2), await asked(35)];

      expect(many.statements).toBeLessThanOrEqual(12);
      expect(few.statements).toBeLessThanOrEqual(many.statements);
    });

    it("drafts of many bodies are one statement", async () => {
      const bodies = ["so-cong-thuong", "so-tai-chinh", "so-xay-dung", "so-y-te", "so-du-lich"].map((key) =>
        stableId("Organisation", `ninh-binh.${key}.2025`),
      );
      const { data, statements } = await countStatements(
        subgraph(),
        `query ($bodies: [_Any!]!) { _entities(representations: $bodies) { ... on Organisation {
           drafts(first: 1) { edges { node { title } } pageInfo { hasNextPage } } } } }`,
        { bodies: bodies.map((id) => ({ __typename: "Organisation", id })) },
      );

      const entities = data._entities as { drafts: { pageInfo: object } }[];
      expect(entities.map(({ drafts }) => drafts.pageInfo)).toEqual([
        { hasNextPage: true },
        { hasNextPage: true },
        { hasNextPage: true },
        { hasNextPage: true },
        { hasNextPage: false },
      ]);
      expect(statements).toBe(1);
    });
  },
  seeded,
);
