import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { importText } from "@lienthong/tests/support/import-text.js";
import { expect } from "vitest";
import { channelsImport } from "../src/channel/import/channels-import.js";
import { proceduresImport } from "../src/procedure/import/procedures-import.js";

/** Fills a database with two procedures for lawyers, the first with two times online. */
export async function fillWithLawyers(subgraph: Subgraph): Promise<void> {
  const row = (code: string, name: string) => `${code},${name},Luật sư,Bộ Tư pháp,2026-01-16,bản in`;
  await importText(subgraph, proceduresImport, [
    "code,name,field,promulgator,valid_from,source",
    row("1.002010", "Đăng ký hoạt động của tổ chức hành nghề luật sư"),
    row("1.002032", "Thay đổi nội dung đăng ký hoạt động"),
  ]);
  await importText(subgraph, channelsImport, [
    "code,submission_method,processing_time,unit",
    "1.002010,ONLINE,7,WORKING_DAY",
    "1.002010,ONLINE,12,WORKING_DAY",
    "1.002010,DIRECT,10,WORKING_DAY",
  ]);
}

/** What a body carries out on a day, as the graph tells it. */
export async function carriedOut(subgraph: Subgraph, organisationId: string, on: string) {
  const { data, errors } = await ask(
    subgraph,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { procedures(on: "${on}") {
       edges { node { validFrom validTo procedure { code } organisation { id } ownTime { amount }
         statutoryTimes(method: ONLINE, on: "${on}") { amount unit } } } } } } }`,
    { of: [{ __typename: "Organisation", id: organisationId }] },
  );
  expect(errors).toEqual([]);
  const [found] = data!._entities as { procedures: { edges: { node: Record<string, unknown> }[] } }[];
  return found!.procedures.edges.map(({ node }) => node);
}
