// A partner's own copy of the procedures, and of what happened to them. The cursor lies in the same SQLite file as the
// copy and changes with it in one transaction, so that no crash can part them.
import { DatabaseSync } from "node:sqlite";
import { ask } from "@lienthong/feed-client/connection.js";
import { type FollowOptions, followFeed } from "@lienthong/feed-client/follow-feed.js";
import { sse } from "@lienthong/feed-client/sources/sse.js";

const FIELDS = "id ... on Procedure { code name }";
const PAGE = `query ($after: String) { procedures(first: 100, after: $after) {
  edges { node { ${FIELDS} } } pageInfo { hasNextPage endCursor } } }`;

type Procedure = { id: string; code: string; name: string };
type Page = { procedures: { edges: { node: Procedure }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };

export function mirrorProcedures(url: string, file: string, more: Partial<FollowOptions> = {}) {
  const copy = new DatabaseSync(file);
  copy.exec(`create table if not exists procedure (id text primary key, code text, name text);
    create table if not exists change (eventKey text primary key, type text, subjectId text, version integer);
    create table if not exists feed (id integer primary key check (id = 1), cursor text)`);
  const keep = (procedure: Procedure) =>
    copy.prepare("insert or replace into procedure values (?, ?, ?)").run(procedure.id, procedure.code, procedure.name);

  const following = followFeed({
    url,
    stream: "services",
    selection: `subject { ${FIELDS} }`,
    filter: { subjectTypes: ["Procedure"] },
    over: sse,
    store: {
      read: async () => (copy.prepare("select cursor from feed").get()?.cursor as string | undefined) ?? null,
      // A change has stored its cursor with itself; this is for checkpoints, and for the snapshot.
      write: async (cursor) => void copy.prepare("insert or replace into feed values (1, ?)").run(cursor),
    },
    async snapshot() {
      copy.exec("delete from procedure");
      for (let after: string | null = null, going = true; going; ) {
        const { procedures }: Page = await ask<Page>({ url }, PAGE, { after });
        for (const { node } of procedures.edges) keep(node);
        ({ endCursor: after, hasNextPage: going } = procedures.pageInfo);
      }
    },
    async handle({ eventKey, type, subjectId, subjectVersion, cursor, subject, errors }) {
      if (errors.length > 0) throw new Error("Not all of it could be read now: it is told again.");
      copy.exec("begin");
      try {
        if (subject) keep(subject as Procedure);
        else copy.prepare("delete from procedure where id = ?").run(subjectId);
        copy.prepare("insert or ignore into change values (?, ?, ?, ?)").run(eventKey, type, subjectId, subjectVersion);
        copy.prepare("insert or replace into feed values (1, ?)").run(cursor);
        copy.exec("commit");
      } catch (error) {
        copy.exec("rollback");
        throw error;
      }
    },
    ...more,
  });
  return { copy, ...following };
}
