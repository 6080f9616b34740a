const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(" ");

/** So many levels of documents within documents, and a document around them. */
export const nested = (levels: number) =>
  `{ document(id: "1") { ${"amends { ".repeat(levels)}id${" }".repeat(levels)} } }`;

/** Operations on the archive that no door takes: what each is, its text, and the code it is refused with. */
export const ATTACKS: readonly (readonly [what: string, query: string, code: string])[] = [
  ["too many tokens", `{ ${"requestId ".repeat(1_000)} }`, "TOO_MANY_TOKENS"],
  ["too many levels", nested(11), "TOO_DEEP"],
  ["too many aliases", `{ ${repeat(31, (i) => `a${i}: requestId`)} }`, "TOO_MANY_ROOT_FIELDS"],
  ["too many aliases below the root", `{ documents { ${repeat(31, (i) => `a${i}: id`)} } }`, "TOO_MANY_ALIASES"],
  [
    "six mutations at once",
    `mutation { ${repeat(6, (i) => `m${i}: file(title: "x") { id }`)} }`,
    "TOO_MANY_ROOT_MUTATIONS",
  ],
  ["one field 240 times", `{ documents { ${"amends { id } ".repeat(240)} } }`, "TOO_MANY_REPEATS"],
  [
    "a fragment bomb of 2^40 fields",
    `{ documents { ...F0 } } ${repeat(40, (i) => `fragment F${i} on Document { ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Document { id }`,
    "TOO_MANY_FIELDS",
  ],
  ["a page of 2147483647", "{ documents(first: 2147483647) { id } }", "COST_TOO_HIGH"],
  ["60 directives", `{ requestId ${"@include(if: true) ".repeat(60)} }`, "TOO_MANY_DIRECTIVES"],
  ["a literal 70 levels deep", `{ document(id: ${"[".repeat(70)}${"]".repeat(70)}) { id } }`, "TOO_DEEP"],
  [
    "a circular introspection",
    `{ __schema { types ${"{ fields { type ".repeat(4)} { name } ${"} }".repeat(4)} } }`,
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["ten introspections at once", `{ ${repeat(10, (i) => `s${i}: __schema { types { name } }`)} }`, "TOO_MANY_ALIASES"],
];
