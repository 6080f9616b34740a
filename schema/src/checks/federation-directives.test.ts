import { expect, it } from "vitest";
import { linked, REGISTRY } from "../../test/registry.js";
import { checkFederationDirectives } from "./federation-directives.js";

const URL = "https://specs.apollo.dev/federation/v2.9";
const faultsIn = (legal: string) => checkFederationDirectives({ legal });

it("takes directives under their own names, on objects and fields", () => {
  expect(checkFederationDirectives(REGISTRY)).toEqual([]);
});

it("refuses a directive under another name", () => {
  const renamed = `extend schema @link(url: "${URL}", import: ["@key", { name: "@authenticated", as: "@signedIn" }])`;

  expect(faultsIn(`${renamed} type Query { a: Int @signedIn }`)).toEqual([
    { at: "legal", message: "imports @authenticated as @signedIn: import it under its own name." },
  ]);
});

it("refuses Federation under another name, or none at all", () => {
  expect(faultsIn(`extend schema @link(url: "${URL}", as: "fed") type Query { a: Int }`)).toEqual([
    { at: "legal", message: "links Federation as fed: link it under its own name." },
  ]);
  expect(faultsIn('extend schema @link(url: "https://specs.apollo.dev/link/v1.0") type Query { a: Int }')).toEqual([
    { at: "legal", message: "must have one @link to Federation, and has 0." },
  ]);
});

it.each([
  ['scalar Secret @tag(name: "x")', "Secret", "tag"],
  ["enum Level @inaccessible { XA }", "Level", "inaccessible"],
  ["enum Level { XA } extend enum Level @federation__authenticated", "Level", "federation__authenticated"],
])("refuses %s", (sdl, type, directive) => {
  expect(faultsIn(linked(`type Query { a: Int } ${sdl}`))).toEqual([
    {
      at: `legal: ${type}`,
      message: `has @${directive}, which not every gateway keeps on a scalar or an enum: put it on the fields.`,
    },
  ]);
});

it("takes what is not of Federation on a scalar, and a hidden value of an enum", () => {
  const sdl = 'scalar Day @specifiedBy(url: "https://example.org") enum Level { XA TINH @inaccessible }';

  expect(faultsIn(linked(`type Query { a: Day } ${sdl}`))).toEqual([]);
});
