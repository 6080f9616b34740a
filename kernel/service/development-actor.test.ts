import { expect, it } from "vitest";
import { ANONYMOUS } from "../domain/actor.js";
import { DEVELOPMENT_ACTOR_HEADER, readDevelopmentActor } from "./development-actor.js";

const read = (value: string) => readDevelopmentActor({ [DEVELOPMENT_ACTOR_HEADER]: value });

it("takes a request without the header for anonymous", () => {
  expect(readDevelopmentActor({})).toBe(ANONYMOUS);
});

it("reads roles, body and person", () => {
  expect(read("CLERK,HEAD@Organisation_0abc#mai.1")).toEqual({
    kind: "person",
    id: "mai.1",
    organisationId: "Organisation_0abc",
    roles: ["CLERK", "HEAD"],
    scopes: [],
  });
  expect(read("PARTNER")).toMatchObject({ kind: "system", id: "development:PARTNER", organisationId: null });
});

it.each(["OPERATOR", "KING", "CLERK@so-noi-vu", "CLERK#", "", "clerk"])("refuses %j with BAD_ACTOR", (value) => {
  expect(() => read(value)).toThrow(
    expect.objectContaining({ extensions: { code: "BAD_ACTOR", http: { status: 400 } } }),
  );
});
