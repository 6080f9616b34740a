import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it } from "vitest";
import { type PostFacts, refusalToEstablishPost } from "./establish-post.rules.js";

const DEPUTY: PostFacts = {
  ...{ title: "Phó Giám đốc", leadership: "DEPUTY", rank: 2, seats: 3, validFrom: plainDate("2025-03-01") },
  body: { validFrom: plainDate("2025-02-19"), validTo: plainDate("2025-07-01") },
  posts: [{ title: "Giám đốc", leadership: "HEAD" }],
};

it.each<[string, Partial<PostFacts>, string | null]>([
  ["a post of three deputies", {}, null],
  ["a post without a title", { title: "…" }, "INVALID_VALUE title"],
  ["a post of rank 0", { rank: 0 }, "INVALID_VALUE rank"],
  ["a post of no seat", { seats: 0 }, "INVALID_VALUE seats"],
  ["two heads in one post", { leadership: "HEAD" }, "INVALID_VALUE seats"],
  ["a second head", { leadership: "HEAD", seats: 1 }, "ALREADY_EXISTS leadership"],
  ["a post of the same title", { title: "Giám đốc" }, "ALREADY_EXISTS title"],
  ["a post before its first day", { validFrom: plainDate("2025-02-18") }, "BEFORE_START validFrom"],
  ["a post after its end", { validFrom: plainDate("2025-07-01") }, "ENDED organisationId"],
])("gives a body %s: %s", (_what, differing, refused) => {
  const found = refusalToEstablishPost({ ...DEPUTY, ...differing });

  expect(found && `${found.code} ${found.field.join(".")}`).toBe(refused);
});
