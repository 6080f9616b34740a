import { expect, test } from "vitest";
import { openTestDoor, refused, told } from "../testing/open-test-door.js";

const signIn = {
  people: [{ id: "reader", name: { vi: "Bạn đọc", en: "Reader" } }],
  tokenFor: async (id: string) => `token-of-${id}`,
};
const post = (url: string, body: string, contentType = "application/json") =>
  fetch(`${url}/sign-in`, { method: "POST", body, headers: { "content-type": contentType } });

test("the page gets a token for one of the people, and for nobody else", async () => {
  const { door } = await openTestDoor({ signIn });

  expect(await told(await post(door.url, '{"as":"reader"}'))).toEqual([200, { token: "token-of-reader" }]);
  for (const body of ['{"as":"chairman"}', "{}", "null", "as=reader", ""]) {
    expect(await refused(await post(door.url, body))).toEqual([400, "BAD_REQUEST"]);
  }
});

test("a form of a foreign page cannot sign in", async () => {
  const { door } = await openTestDoor({ signIn });

  expect((await post(door.url, '{"as":"reader"}', "text/plain")).status).toBe(415);
  expect((await fetch(`${door.url}/sign-in`)).status).toBe(405);
});

test("where tokens come from elsewhere there is no such thing", async () => {
  const { door } = await openTestDoor();

  expect((await post(door.url, '{"as":"reader"}')).status).toBe(404);
});
