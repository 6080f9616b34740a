import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openTestDoor } from "../testing/open-test-door.js";
import { rawRequest } from "../testing/raw-request.js";

const text = "Xin chào ".repeat(200);
let made = 0;
const pages = [
  {
    path: "/hello",
    contentType: "text/html; charset=utf-8",
    body: async () => {
      made += 1;
      return text;
    },
    contentSecurityPolicy: "default-src 'self'",
  },
  { path: "/plain.css", contentType: "text/css; charset=utf-8", body: "body {}" },
];

test.each([
  ["br", "gzip, deflate, br", brotliDecompressSync],
  ["gzip", "gzip;q=0.8, br;q=0", gunzipSync],
  [undefined, "identity", (body: Buffer) => body],
])("a page is sent as %s to who accepts %s", async (encoding, accepted, unpack) => {
  const { door } = await openTestDoor({ pages });

  const answer = await rawRequest(`${door.url}/hello`, "GET", ["accept-encoding", accepted]);

  expect([answer.status, answer.headers["content-encoding"], answer.headers.vary]).toEqual([
    200,
    encoding,
    "Accept-Encoding",
  ]);
  expect(unpack(answer.bytes).toString()).toBe(text);
});

test("a page is made and packed once, however many read it", async () => {
  const { door } = await openTestDoor({ pages });
  made = 0;

  const answers = await Promise.all(Array.from({ length: 10 }, () => fetch(`${door.url}/hello`)));

  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(Array(10).fill(text));
  expect(made).toBe(1);
});

test("a page that has not changed is not sent again", async () => {
  const { door } = await openTestDoor({ pages });
  const first = await fetch(`${door.url}/hello`);

  const again = await fetch(`${door.url}/hello`, { headers: { "if-none-match": first.headers.get("etag") ?? "" } });

  expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", first.headers.get("etag")]);
});

test("a page says what it may load; what is no page may load nothing", async () => {
  const { door } = await openTestDoor({ pages });

  const page = await fetch(`${door.url}/hello`);
  const sheet = await fetch(`${door.url}/plain.css`);

  expect(page.headers.get("content-security-policy")).toBe("default-src 'self'");
  expect(sheet.headers.get("content-security-policy")).toBe(
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  );
  expect(page.headers.get("x-content-type-options")).toBe("nosniff");
});

test("a page can be asked for its headers, and not posted to", async () => {
  const { door } = await openTestDoor({ pages });

  const head = await fetch(`${door.url}/hello`, { method: "HEAD" });
  const post = await fetch(`${door.url}/hello`, { method: "POST" });

  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

test("of a family each text is made for whoever asks, and a name without one is nothing", async () => {
  let count = 0;
  const bodyOf = async (name: string) => (name === "a.json" ? `{"count":${++count}}` : null);
  const pageFamilies = [{ prefix: "/keys/", contentType: "application/json", bodyOf }];
  const { door } = await openTestDoor({ pageFamilies });
  const read = async (name: string) => {
    const answer = await fetch(`${door.url}/keys/${name}`);
    return [answer.status, answer.headers.get("content-type"), await answer.text()];
  };

  expect([await read("a.json"), await read("a.json")]).toEqual([
    [200, "application/json", '{"count":1}'],
    [200, "application/json", '{"count":2}'],
  ]);
  expect((await read("b.json"))[0]).toBe(404);
});
