import type { PrintedOperation } from "./operations/print.js";

/** An operation that was once answered wrongly, or not at all, and what was the matter. */
export interface FoundOperation extends PrintedOperation {
  once: string;
}

const found = (once: string, source: string, variables: Record<string, unknown> = {}): FoundOperation => ({
  once,
  source,
  variables,
});

/** What generated operations found, made small. Most are things the planner (0.0.38) does to a client's own text. */
export const foundOperations: readonly FoundOperation[] = [
  found(
    "the planner ended the process",
    `query ($yes: Boolean = true, $no: Boolean!) {
      creations {
        ... on Work @include(if: $yes) { creators { loans @include(if: $no) { fine } id: masterpiece { __typename } } }
        ... on Asset { ... on Asset { a: id } }
      }
    }`,
    { no: false },
  ),
  found("an alias was taken for a field", `{ newest { title: size { height } id: chapters { number } } }`),
  found("an alias was taken for a key", `{ person(id: "p1") { id: friends { name } card: born loans { fine } } }`),
  found("nothing was left to plan", `{ mirror @include(if: false) }`),
  found("nothing was left to plan, by variable", `query ($no: Boolean!) { mirror @include(if: $no) }`, { no: false }),
  found("an interface of another subgraph had no path", `{ window { ... on Printed { pages size { width } } } }`),
  found(
    "a skipped root field was asked for and took everything with it",
    `query ($skip: Boolean! = true) {
      holders @skip(if: $skip) { ... on Person { firstBook { firstLoan { note } } } ... on Named { ... on Holder { __typename } } }
      review(id: "r1") { __typename }
    }`,
  ),
  found(
    "a condition was dropped where selections were merged",
    `query ($no: Boolean!) {
      work { creators { guardian { trust } ... on Holder @include(if: $no) { ... on Person { fullName } } } }
    }`,
    { no: false },
  ),
  found(
    "keys came in the order of fields that were left out",
    `query ($no: Boolean!) {
      named { ... on Holder { ... on Holder @include(if: $no) { __typename } ... on Branch { code } ... on Holder { __typename } } }
    }`,
    { no: false },
  ),
  found(
    "what was selected for a film was asked for a book, and its error reported",
    `{ creations { __typename ... on Book { creators { name } } ... on Film { creators { name email } } } }`,
  ),
  found(
    "what failed under a film's selection made a book's null",
    `{ creations { ... on Book { creators { name } } ... on Film { creators { name fullName } } } }`,
  ),
  found("a required weight in ounces came in grams", `{ loan(id: "l1") { book { weight postage } } }`),
  found(
    "the planner gave up on arguments",
    `{ creation(id: "b2") { ... on Book { reviews { stars } postage id weight } ... on Film { reviews { stars } rating } } }`,
  ),
  found(
    "an entity was asked of a subgraph that has no such type",
    `{ lendables { ... on Film { minutes } ... on Printed { size { __typename } } } }`,
  ),
  found(
    "entities in a list of lists were not fetched",
    `{ works { ... on Book { chapters { quotes { loans { id } } } } } }`,
  ),
  found("an entity at two places was reported at one", `{ works { reviews { stars } related { reviews { stars } } } }`),
  found(
    "a default inside an input object was ignored",
    `mutation ($to: CardInput!) { lend(book: "b1", to: $to) { to { debt } } }`,
    { to: { number: 1 } },
  ),
  found("nothing was known of a required field's entity", `{ parcels { bulk postage parcel { sheets stamps } } }`),
  found(
    "a film's reviews were asked of a book and made its own null",
    `{ items { ... on Book { reviews { __typename } } ... on Film { reviews { text answers { text } } } } }`,
  ),
  found(
    "the planner ended the process over one key with two meanings",
    `{ creations { ... on Book { reviews { answers { x: id } } } ... on Film { reviews(first: -7) { __typename } } } }`,
  ),
];
