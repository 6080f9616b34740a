/** A request that no honest client sends, and the code it is refused with. */
export interface Attack {
  name: string;
  code: string;
  body: string;
}

const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");
const nested = (levels: number, opening: string, leaf: string) =>
  `${`${opening} { `.repeat(levels)}${leaf}${" }".repeat(levels)}`;
const asked = (query: string, variables: object = {}) => JSON.stringify({ query, variables });

/** Attacks on this graph's schema by the size or the shape of what is asked. */
export const ATTACKS: readonly Attack[] = [
  { name: "a body of 300 KB", code: "BODY_TOO_LARGE", body: asked(`{ __typename } #${"x".repeat(300_000)}`) },
  { name: "100 000 open brackets", code: "BAD_JSON", body: "[".repeat(100_000) },
  {
    name: "a batch of 1 000",
    code: "BATCHING_REFUSED",
    body: `[${Array(1_000).fill(asked("{ __typename }")).join()}]`,
  },
  {
    name: "variables 10 000 levels deep",
    code: "TOO_DEEP",
    body: `{"query":"{ __typename }","variables":{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}}`,
  },
  { name: "80 000 tokens", code: "TOO_MANY_TOKENS", body: asked(`{ ${"id ".repeat(80_000)} }`) },
  { name: "one name of 200 000 letters", code: "GRAPHQL_VALIDATION_FAILED", body: asked(`{ ${"x".repeat(200_000)} }`) },
  {
    name: "300 levels of areas",
    code: "TOO_DEEP",
    body: asked(`{ node(id: "1") { ... on AdministrativeArea { ${nested(300, "parent", "id")} } } }`),
  },
  { name: "200 aliases", code: "TOO_MANY_ROOT_FIELDS", body: asked(`{ ${many(200, (i) => `a${i}: __typename`)} }`) },
  {
    name: "200 aliases below the root",
    code: "TOO_MANY_ALIASES",
    body: asked(`{ node(id: "1") { ${many(200, (i) => `a${i}: id`)} } }`),
  },
  {
    name: "one field 190 times, each with one below",
    code: "TOO_MANY_REPEATS",
    body: asked(`{ organisations { ${"pageInfo { hasNextPage } ".repeat(190)} } }`),
  },
  {
    name: "120 directives",
    code: "TOO_MANY_DIRECTIVES",
    body: asked(`{ __typename ${"@skip(if: false)".repeat(120)} }`),
  },
  {
    name: "a fragment bomb of 2^40 fields",
    code: "TOO_MANY_FIELDS",
    body: asked(
      `{ organisations { ...F0 } } ${many(40, (i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`)} fragment F40 on T { id }`,
    ),
  },
  {
    name: "fragments in a circle",
    code: "GRAPHQL_VALIDATION_FAILED",
    body: asked("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
  },
  {
    name: "a circular introspection",
    code: "TOO_DEEP",
    body: asked(`{ __schema { types { ${"fields { type { ".repeat(20)}name${" } }".repeat(20)} } } }`),
  },
  {
    name: "ten introspections at once",
    code: "TOO_MANY_ALIASES",
    body: asked(`{ ${many(10, (i) => `s${i}: __schema { types { name } }`)} }`),
  },
  {
    name: "a flood of 300 errors",
    code: "GRAPHQL_VALIDATION_FAILED",
    body: asked(`{ node(id: "1") { ${many(300, (i) => `x${i}`)} } }`),
  },
  {
    name: "a page of 2147483647",
    code: "COST_TOO_HIGH",
    body: asked("query ($n: Int) { organisations(first: $n) { pageInfo { hasNextPage } } }", { n: 2_147_483_647 }),
  },
  {
    name: "all areas below each of all areas",
    code: "COST_TOO_HIGH",
    body: asked("{ areaTree { area { tree { area { id } } } } }"),
  },
  {
    name: "pages of 100 in pages of 100 in pages of 100",
    code: "COST_TOO_HIGH",
    body: asked(
      "{ organisations(first: 100) { edges { node { children(first: 100) { edges { node { children(first: 100) { edges { node { id } } } } } } } } } }",
    ),
  },
];
