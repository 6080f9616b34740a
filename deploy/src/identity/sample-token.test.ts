import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { EnvelopeKeys } from "@lienthong/kernel/service/envelope/envelope-keys.js";
import { expect, it } from "vitest";
import { openEmbeddedIssuer } from "./embedded-issuer.js";
import { identityOf } from "./open-identity.js";
import { SAMPLE_PEOPLE } from "./sample-people.js";
import { sampleToken } from "./sample-token.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-token-"));
const HEALTH = stableId("Organisation", "nam-dinh.so-y-te");

const claimsOf = async (...words: string[]) => {
  const envelopeKeys = new EnvelopeKeys([{ id: "test", secret: "a key for tests, of no worth" }]);
  const { identity } = identityOf(await openEmbeddedIssuer(folder), { envelopeKeys });
  return (await identity.principalOf(`Bearer ${await sampleToken(words, folder)}`)).claims!;
};

it.each(SAMPLE_PEOPLE.map(({ id }) => id))(
  "a token as %s is one that the gateway of the same folder takes",
  async (id) => {
    expect((await claimsOf("--as", id)).sub).toBe(`sample-${id}`);
  },
);

it("a token is for the body and the time that are asked for", async () => {
  const { organisation, exp, iat } = await claimsOf("--as", "clerk", "--of", "nam-dinh.so-y-te", "--for", "2h");

  expect([organisation, Number(exp) - Number(iat)]).toEqual([HEALTH, 7200]);
});

it.each([
  ["nobody", []],
  ["a role that is none", ["--as", "king"]],
  ["the operator", ["--as", "operator"]],
  ["a time without a unit", ["--as", "clerk", "--for", "10"]],
  ["an option that is none", ["--as", "clerk", "--role", "HEAD"]],
  ["an option without a value", ["--as"]],
])("for %s there is no token, but the words to use", async (_whom, words) => {
  await expect(sampleToken(words, folder)).rejects.toThrow(/^Use: npm run token -- --as ROLE/);
});
