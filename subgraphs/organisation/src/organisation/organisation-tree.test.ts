import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { countStatements } from "@lienthong/tests/support/count-statements.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { addBody, bodyId, read } from "../../test/bodies.js";
import { organisation } from "../organisation.subgraph.js";
import { PostTable } from "../post/post.table.js";

const DEPARTMENTS = Array.from({ length: 20 }, (_, n) => `so-${n}`);
const OFFICES = Array.from({ length: 15 }, (_, n) => n);

interface Level {
  children: { edges: { node: Level & { name: string; posts: { edges: unknown[] } } }[] };
}

eachEngine(
  organisation,
  (subgraph) => {
    it("reads a tree of hundreds of bodies with one statement a level, and their posts with one more", async () => {
      const { data, statements } = await countStatements(
        subgraph(),
        `{ organisation(id: "${bodyId("ubnd")}") { name children(first: 100) { edges { node { name
             children(first: 100) { edges { node { name kind posts(first: 2) { edges { node { title } } } } } } } } } } }`,
      );

      const departments = (data.organisation as Level).children.edges.map(({ node }) => node);
      const offices = departments.flatMap(({ children }) => children.edges.map(({ node }) => node));
      expect([departments.length, offices.length]).toEqual([20, 300]);
      expect(offices.every(({ posts }) => posts.edges.length === 2)).toBe(true);
      // The root and its name, two levels of bodies with what they are, and the posts.
      expect(statements).toBe(5);
    });

    it("gives the first and the next page of each body's posts by rank", async () => {
      const page = (asked: string) =>
        `posts(${asked}) { edges { node { rank title } } pageInfo { hasNextPage endCursor } }`;
      const office = bodyId("so-3.phong-7");
      const first = await read(subgraph(), `{ organisation(id: "${office}") { ${page("first: 2")} } }`);
      const { posts } = first.organisation as { posts: { pageInfo: { endCursor: string } } };

      const next = await read(
        subgraph(),
        `{ organisation(id: "${office}") { ${page(`first: 2, after: "${posts.pageInfo.endCursor}"`)} } }`,
      );

      const post = (rank: number) => ({ node: { rank, title: `Chức danh ${rank}` } });
      expect(posts).toMatchObject({ edges: [post(1), post(2)], pageInfo: { hasNextPage: true } });
      expect(next.organisation).toMatchObject({ posts: { edges: [post(3)], pageInfo: { hasNextPage: false } } });
    });
  },
  async (subgraph) => {
    const context = subgraph.contextOf(OPERATOR);
    addBody(context, "ubnd", { kind: "COMMITTEE" });
    for (const department of DEPARTMENTS) addBody(context, department, { parent: "ubnd" });
    for (const department of DEPARTMENTS) {
      for (const n of OFFICES) addBody(context, `${department}.phong-${n}`, { kind: "OFFICE", parent: department });
    }
    await context.em.flush();
    const known = { origin: "SYNTHETIC" as const, source: "test", validFrom: plainDate("2021-01-01") };
    for (const department of DEPARTMENTS) {
      for (const n of OFFICES) {
        const organisationId = bodyId(`${department}.phong-${n}`);
        for (const rank of [3, 1, 2]) {
          const post = { organisationId, title: `Chức danh ${rank}`, leadership: "OTHER" as const, rank, seats: 1 };
          context.em.create(PostTable, { id: `Post_${department}_${n}_${rank}`, ...post, ...known });
        }
      }
    }
    await context.em.flush();
  },
);
