import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { notes, storeNotes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { describe, expect, it } from "vitest";

const WEIGHTS = [5, 3, 5, 1, 4, 2, 5];
const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $heavierThan: Int) {
  notes(first: $first, after: $after, last: $last, before: $before, heavierThan: $heavierThan) {
    edges { cursor node { title weight } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Page {
  notes: {
    edges: { cursor: string; node: { title: string; weight: number } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
}

eachEngine(
  notes,
  (subgraph) => {
    const page = async (variables: Record<string, unknown>) => {
      const answer = await ask(subgraph(), PAGE, variables);
      expect(answer.errors).toEqual([]);
      return (answer.data as unknown as Page).notes;
    };
    const titles = (list: Page["notes"]) => list.edges.map(({ node }) => node.title);

    it("gives every row once, whatever the page size, forwards and backwards", async () => {
      const inOrder = ["note 1", "note 3", "note 7", "note 5", "note 2", "note 6", "note 4"];

      for (const size of [1, 2, 3, 7, 100]) {
        const forwards: string[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const found: Page["notes"] = await page({ first: size, after });
          forwards.push(...titles(found));
          ({ endCursor: after, hasNextPage: more } = found.pageInfo);
        }
        const backwards: string[] = [];
        for (let before: string | null = null, more = true; more; ) {
          const found: Page["notes"] = await page({ last: size, before });
          backwards.unshift(...titles(found));
          ({ startCursor: before, hasPreviousPage: more } = found.pageInfo);
        }
        expect([forwards, backwards]).toEqual([inOrder, inOrder]);
      }
    });

    it("says what lies before and after a page", async () => {
      const first = await page({ first: 3 });
      const second = await page({ first: 3, after: first.edges[2]?.cursor });

      expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
      expect(second.pageInfo.startCursor).toBe(second.edges[0]?.cursor);
    });

    it("gives an empty page without cursors", async () => {
      const empty = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

      expect(await page({ first: 3, heavierThan: 9 })).toEqual({ edges: [], pageInfo: empty });
    });

    describe("refuses", () => {
      it.each([
        [{ first: 0 }, "BAD_PAGE", "`first` is 0; give a number from 1 to 100."],
        [{ first: 101 }, "BAD_PAGE", "`first` is 101; give a number from 1 to 100."],
        [{ last: -1 }, "BAD_PAGE", "`last` is -1; give a number from 1 to 100."],
        [{ first: 1, last: 1 }, "BAD_PAGE", "Give `first` and `after`, or `last` and `before`, not both pairs."],
        [{ after: "not a cursor" }, "BAD_CURSOR", expect.stringContaining("`after` is no cursor of this list")],
        [{ before: "AAAA" }, "BAD_CURSOR", expect.stringContaining("`before` is no cursor of this list")],
      ])("%j with %s", async (variables, code, message) => {
        const answer = await ask(subgraph(), PAGE, variables);

        expect(answer).toEqual({ data: { notes: null }, codes: [code], errors: [message] });
      });

      it("a cursor with one character changed, and one of another filter", async () => {
        const { cursor = "" } = (await page({ first: 1 })).edges[0] ?? {};
        const tampered = `${cursor.slice(0, -1)}${cursor.endsWith("A") ? "B" : "A"}`;

        const answers = await Promise.all([
          ask(subgraph(), PAGE, { after: tampered }),
          ask(subgraph(), PAGE, { after: cursor, heavierThan: 1 }),
        ]);

        expect(answers.map(({ codes }) => codes)).toEqual([["BAD_CURSOR"], ["BAD_CURSOR"]]);
      });
    });
  },
  async (subgraph) => void (await storeNotes(subgraph.contextOf({} as never), WEIGHTS)),
);
