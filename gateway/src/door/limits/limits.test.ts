import { getIntrospectionQuery, parse } from "graphql";
import { expect, test } from "vitest";
import { checkLimits, defaultLimits } from "./limits.js";

const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(" ");
const nested = (levels: number, leaf = "id") => `${"a { ".repeat(levels - 1)}${leaf}${" }".repeat(levels - 1)}`;
const codeOf = (source: string) => checkLimits(parse(source), defaultLimits)?.code ?? null;

test.each([
  ["12 levels of fields", `{ ${nested(12)} }`, null],
  ["13 levels of fields", `{ ${nested(13)} }`, "TOO_DEEP"],
  ["13 levels, the last in a fragment", `{ ${nested(12, "a { ...F }")} } fragment F on A { id }`, "TOO_DEEP"],
  ["12 levels with inline fragments between", `{ ${nested(12, "... on A { ... { id } }")} }`, null],
  ["a fragment that spreads itself", "{ a { ...F } } fragment F on A { a { ...F } }", null],
  ["two fragments that spread each other", "{ ...F } fragment F on A { a { ...G } } fragment G on A { ...F }", null],
  ["a fragment that nobody wrote", "{ ...F }", null],
  ["30 aliases", `{ a { ${many(30, (i) => `x${i}: id`)} } }`, null],
  ["31 aliases", `{ a { ${many(31, (i) => `x${i}: id`)} } }`, "TOO_MANY_ALIASES"],
  [
    "4 aliases in a fragment that is spread 8 times",
    `{ ${many(8, (i) => `f${i} { ...F }`)} } fragment F on A { a:id b:id c:id d:id }`,
    "TOO_MANY_ALIASES",
  ],
  ["20 root fields", `{ ${many(20, (i) => `f${i}`)} }`, null],
  ["21 root fields", `{ ${many(21, (i) => `f${i}`)} }`, "TOO_MANY_ROOT_FIELDS"],
  [
    "21 root fields, some in fragments",
    `{ ${many(11, (i) => `f${i}`)} ...F } fragment F on Query { ${many(10, (i) => `g${i}`)} }`,
    "TOO_MANY_ROOT_FIELDS",
  ],
  ["5 root mutations", `mutation { ${many(5, (i) => `m${i}`)} }`, null],
  ["6 root mutations", `mutation { ${many(6, (i) => `m${i}`)} }`, "TOO_MANY_ROOT_MUTATIONS"],
  ["the larger of two operations", `query A { a } query B { ${nested(13)} }`, "TOO_DEEP"],
  ["a field 40 times in one selection set", `{ a { ${many(40, () => "id")} } }`, null],
  ["a field 41 times in one selection set", `{ a { ${many(41, () => "id")} } }`, "TOO_MANY_REPEATS"],
  ["a field 41 times through inline fragments", `{ a { ${many(41, () => "... { id }")} } }`, "TOO_MANY_REPEATS"],
  ["50 directives", `{ a ${many(50, () => "@x")} }`, null],
  ["51 directives", `{ a ${many(51, () => "@x")} }`, "TOO_MANY_DIRECTIVES"],
  ["a literal 64 levels deep", `{ a(x: ${"[".repeat(64)}${"]".repeat(64)}) }`, null],
  ["a literal 65 levels deep", `{ a(x: ${"[".repeat(65)}${"]".repeat(65)}) }`, "TOO_DEEP"],
])("%s: %s", (_name, source, code) => {
  expect(codeOf(source)).toBe(code);
});

test("a fragment bomb that writes out to 2^40 fields is refused for its fields", () => {
  const bomb = many(40, (i) => `fragment F${i} on A { a { ...F${i + 1} } b { ...F${i + 1} } }`);

  const broken = checkLimits(parse(`{ a { ...F0 } } ${bomb} fragment F40 on A { id }`), {
    ...defaultLimits,
    depth: 99,
  });

  expect(broken).toEqual({
    code: "TOO_MANY_FIELDS",
    message: "More than 2000 fields with fragments written out. Ask for less in one operation.",
  });
});

test("the introspection of the usual tools passes, 15 levels deep as it is", () => {
  const everything = {
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  };

  expect(codeOf(getIntrospectionQuery(everything))).toBe(null);
});

test("introspection has a depth of its own, and few aliases", () => {
  const types = "ofType { ".repeat(18);
  const deep = `{ __type(name: "A") { ${types} name ${"}".repeat(18)} } }`;

  expect(codeOf(deep)).toBe(null);
  expect(codeOf(deep.replace("name }", "ofType { name } }"))).toBe("TOO_DEEP");
  expect(codeOf(`{ ${many(6, (i) => `x${i}: __schema { types { name } }`)} }`)).toBe("TOO_MANY_ALIASES");
  expect(codeOf(`{ __schema { types { ...T } } ${nested(12)} } fragment T on __Type { ofType { name } }`)).toBe(null);
});

test("a broken limit names the limit and what to do", () => {
  expect(checkLimits(parse(`{ ${nested(13)} }`), defaultLimits)).toEqual({
    code: "TOO_DEEP",
    message: "More than 12 levels of fields. Ask for the lower levels in a second operation.",
  });
});
