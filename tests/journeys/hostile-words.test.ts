import { readApi } from "@lienthong/deploy/schema-files.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { WORLDS } from "@lienthong/tests/support/worlds.js";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const WORDS = [
  "'; drop table legal_document; --",
  "' or '1'='1",
  '") union select "hash" from record_access --',
  "%",
  "_",
  "\\",
  "a\u0000b",
  "\ud800",
  "a\r\nb",
  "__proto__",
  "x".repeat(5_000),
];

const isWords = ({ type }: GraphQLArgument) => ["String", "ID"].includes(getNamedType(type).name);
const isNeeded = ({ type, defaultValue }: GraphQLArgument) => isNonNullType(type) && defaultValue === undefined;

/** Root fields that take words and need nothing else. */
const FIELDS = Object.values(buildSchema(readApi(), { assumeValidSDL: true }).getQueryType()!.getFields()).filter(
  ({ args }) => args.some(isWords) && args.filter(isNeeded).every(isWords),
);

function asking({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const words = args.filter(isWords).filter(({ name }) => name !== "after" && name !== "before");
  const declared = words.map((each) => `$${each.name}: ${each.type}`);
  const given = words.map((each) => `${each.name}: $${each.name}`);
  const leaf = isLeafType(getNamedType(type)) ? "" : "{ __typename }";
  return words.length === 0 ? "" : `query (${declared.join(", ")}) { it: ${name}(${given.join(", ")}) ${leaf} }`;
}

function valuesOf({ args }: GraphQLField<unknown, unknown>, words: string): Record<string, unknown> {
  const isList = (each: GraphQLArgument) => isListType(isNonNullType(each.type) ? each.type.ofType : each.type);
  return Object.fromEntries(args.filter(isWords).map((each) => [each.name, isList(each) ? [words] : words]));
}

describe.each(WORLDS)("words that are meant to be more than words, %s", (_name, options) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(options);
  });
  afterAll(() => world.close());

  const documents = async () => {
    const [counted] = await world.subgraphs
      .get("legal")!
      .database.fork()
      .execute<{ n: number }[]>("select count(*) as n from legal_document");
    return Number(counted!.n);
  };

  it("are words to every question that takes any", async () => {
    const before = await documents();
    const failures: unknown[] = [];

    expect(FIELDS.length).toBeGreaterThan(20);
    for (const field of FIELDS) {
      const query = asking(field);
      for (const words of query === "" ? [] : WORDS) {
        const { errors } = await world.ask(query, valuesOf(field, words), "INSPECTOR#thanh-tra");
        const broken = errors.filter(({ extensions: { code } }) => !EXPECTED.test(String(code)));
        if (broken.length > 0) failures.push([field.name, words.slice(0, 40), broken]);
      }
    }

    expect(failures).toEqual([]);
    expect(await documents()).toBe(before);
  });

  it("accents apart from their letters find what accents on them find", async () => {
    const search = "query ($query: String!) { legalDocuments(query: $query, first: 5) { edges { node { id } } } }";
    const found = await world.ask(search, { query: "chỉ thị" });

    expect((found.data!.legalDocuments as { edges: unknown[] }).edges.length).toBeGreaterThan(0);
    expect((await world.ask(search, { query: "chỉ thị".normalize("NFD") })).data).toEqual(found.data);
  });
});

/** Refusals that name a fault of the question. */
const EXPECTED = /^(BAD_|TOO_MANY_IDS|TOO_MANY_CODES|FORBIDDEN|CURSOR_EXPIRED)/;
