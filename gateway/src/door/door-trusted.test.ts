import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { testIssuer } from "./identity/testing/test-issuer.js";
import { openTestDoor, refused, told } from "./testing/open-test-door.js";

const TITLES = "query Titles { documents(first: 1) { title } }";
const FILE = 'mutation File { file(title: "x") { id } }';
const idOf = (source: string) => createHash("sha256").update(source).digest("hex");
const manifests = { portal: { [idOf(TITLES)]: TITLES }, "filing-desk": { "1": FILE } };
const asPortal = { "x-client-id": "portal" };
const data = { documents: [{ title: "Luật Tổ chức chính quyền địa phương" }, { title: "Nghị quyết 05/NQ-HĐND" }] };

test.each([
  ["as GraphQL over HTTP has it", { documentId: `sha256:${idOf(TITLES)}` }],
  ["plainly", { documentId: idOf(TITLES) }],
  ["as Apollo's clients do", { extensions: { persistedQuery: { version: 1, sha256Hash: idOf(TITLES) } } }],
])("a registered client asks for its documents by their id, %s", async (_how, asked) => {
  const { post } = await openTestDoor({ manifests });

  expect(await told(await post(asked, asPortal))).toEqual([200, { data }]);
});

test.each([
  ["any other text", { query: "{ requestId }" }],
  ["the text of its own document", { query: TITLES }],
  ["a text beside the id of its document", { documentId: idOf(TITLES), query: "{ requestId }" }],
  [
    "a text beside Apollo's hash",
    { query: "{ requestId }", extensions: { persistedQuery: { version: 1, sha256Hash: idOf(TITLES) } } },
  ],
  ["a document of another client", { documentId: "1" }],
  ["a name that every object has", { documentId: "constructor" }],
])("a registered client may not run %s", async (_what, asked) => {
  const { post, records } = await openTestDoor({ manifests });

  expect(await refused(await post(asked, asPortal))).toEqual([403, "DOCUMENT_NOT_TRUSTED"]);
  expect(records.filed).toEqual([]);
});

test("a client that its token names is bound, whatever its header says", async () => {
  const issuer = await testIssuer();
  const { identity } = issuer;
  const { post } = await openTestDoor({ manifests, identity });
  const authorization = `Bearer ${await issuer.sign({ client_id: "portal" })}`;

  const byText = await post({ query: "{ requestId }" }, { authorization, "x-client-id": "ide" });
  const byOther = await post({ documentId: "1" }, { authorization, "x-client-id": "filing-desk" });

  expect(await refused(byText)).toEqual([403, "DOCUMENT_NOT_TRUSTED"]);
  expect(await refused(byOther)).toEqual([403, "DOCUMENT_NOT_TRUSTED"]);
  expect(await told(await post({ documentId: idOf(TITLES) }, { authorization }))).toEqual([200, { data }]);
});

test("whoever is no registered client may ask anything, and knows no ids", async () => {
  const { post } = await openTestDoor({ manifests });

  expect((await post({ query: "{ requestId }" }, { "x-client-id": "ide" })).status).toBe(200);
  expect(await refused(await post({ documentId: idOf(TITLES) }))).toEqual([400, "PERSISTED_QUERY_NOT_SUPPORTED"]);
});

test("a registered document may be asked for by GET, unless it is a mutation", async () => {
  const { endpoint, records } = await openTestDoor({ manifests });
  const get = (client: string, documentId: string) =>
    fetch(`${endpoint}?documentId=${documentId}`, {
      headers: { "x-client-id": client, "apollo-require-preflight": "1", accept: "application/json" },
    });

  expect(await told(await get("portal", idOf(TITLES)))).toEqual([200, { data }]);
  expect(await refused(await get("filing-desk", "1"))).toEqual([405, "METHOD_NOT_ALLOWED"]);
  expect(records.filed).toEqual([]);
});
