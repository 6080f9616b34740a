import { expect, test } from "vitest";
import { cannot, projected } from "./testing/projected.js";

test.each([
  {
    text: "{ book { title id } }",
    data: { book: { id: "1", title: "x", secret: 1 } },
    answer: { book: { title: "x", id: "1" } },
  },
  { text: "{ b: book { id: title } }", data: { as_b: { as_id: "x" } }, answer: { b: { id: "x" } } },
  { text: "{ book { kind: __typename } }", data: { book: {} }, answer: { book: { kind: "Book" } } },
  { text: "{ book { title } }", data: {}, answer: { book: null } },
  {
    text: "{ books { title } }",
    data: { books: [null, {}, { title: "x" }] },
    answer: { books: [null, { title: null }, { title: "x" }] },
  },
  { text: "{ grid { id } }", data: { grid: [[{ id: "1" }], []] }, answer: { grid: [[{ id: "1" }], []] } },
  { text: "{ book { json } }", data: { book: { json: { a: [1] } } }, answer: { book: { json: { a: [1] } } } },
  {
    text: "{ work { title ... on Book { pages } } }",
    data: { work: { __typename: "Book", pages: 1 } },
    answer: { work: { title: null, pages: 1 } },
  },
  {
    text: "{ work { title ... on Book { pages } } }",
    data: { work: { __typename: "Film" } },
    answer: { work: { title: null } },
  },
  { text: "{ work { title } }", data: { work: { title: "x" } }, answer: { work: { title: "x" } } },
  {
    text: "{ hits { ... on Book { title } ... on Person { name } } }",
    data: { hits: [{ __typename: "Person", name: "An" }] },
    answer: { hits: [{ name: "An" }] },
  },
  {
    text: "{ book { author { name } author { mood } } }",
    data: { book: { author: { name: "An", mood: "GAY" } } },
    answer: { book: { author: { name: "An", mood: "GAY" } } },
  },
])("$data is $answer to $text", ({ text, data, answer }) => {
  expect(projected(text, data)).toEqual({ data: answer });
});

test.each([
  {
    text: "{ book { pages } }",
    data: { book: { pages: null } },
    answer: { book: null },
    error: cannot("Book.pages", "book", "pages"),
  },
  {
    text: "{ book { by { name } } }",
    data: { book: { by: {} } },
    answer: { book: null },
    error: cannot("Person.name", "book", "by", "name"),
  },
  { text: "{ must { title } }", data: { must: null }, answer: null, error: cannot("Query.must", "must") },
  { text: "{ must { pages } }", data: { must: {} }, answer: null, error: cannot("Book.pages", "must", "pages") },
  {
    text: "{ books { pages } }",
    data: { books: [{ pages: 1 }, {}] },
    answer: { books: [{ pages: 1 }, null] },
    error: cannot("Book.pages", "books", 1, "pages"),
  },
  {
    text: "{ all { pages } }",
    data: { all: [{ pages: 1 }, {}] },
    answer: { all: null },
    error: cannot("Book.pages", "all", 1, "pages"),
  },
  { text: "{ all { pages } }", data: { all: [null] }, answer: { all: null }, error: cannot("Query.all", "all", 0) },
  {
    text: "{ grid { pages } }",
    data: { grid: [[{}]] },
    answer: { grid: null },
    error: cannot("Book.pages", "grid", 0, 0, "pages"),
  },
  {
    text: "{ book { notes } }",
    data: { book: { notes: ["a", null] } },
    answer: { book: { notes: null } },
    error: cannot("Book.notes", "book", "notes", 1),
  },
  { text: "{ b: book { n: pages } }", data: { as_b: {} }, answer: { b: null }, error: cannot("Book.pages", "b", "n") },
])("the null in $data takes the nearest place that may be null: $answer", ({ text, data, answer, error }) => {
  expect(projected(text, data)).toMatchObject({ data: answer, errors: [error] });
});

test.each([
  {
    text: "{ book { title } }",
    data: { book: "text" },
    path: ["book"],
    message: 'Expected an object for field "Query.book".',
  },
  {
    text: "{ book { title } }",
    data: { book: [{}] },
    path: ["book"],
    message: 'Expected an object for field "Query.book".',
  },
  {
    text: "{ books { title } }",
    data: { books: {} },
    path: ["books"],
    message: 'Expected a list for field "Query.books".',
  },
  {
    text: "{ book { author { mood } } }",
    data: { book: { author: { mood: "EVIL" } } },
    path: ["book", "author", "mood"],
    message: 'Enum "Mood" cannot represent the value it was given.',
  },
  {
    text: "{ book { title } }",
    data: { book: { title: {} } },
    path: ["book", "title"],
    message: "String cannot represent value: {}",
  },
  {
    text: "{ work { title } }",
    data: { work: { __typename: "Person" } },
    path: ["work"],
    message: 'Abstract type "Work" was resolved to a type it does not have for field "Query.work".',
  },
  {
    text: "{ hits { __typename } }",
    data: { hits: [{}] },
    path: ["hits", 0],
    message: 'Abstract type "Hit" was resolved to a type it does not have for field "Query.hits".',
  },
])("$data does not fit $text: $message", ({ text, data, path, message }) => {
  const { data: answer, errors } = projected(text, data);

  expect(path.reduce((at, key) => (at as never)?.[key], answer as unknown)).toBeNull();
  expect(errors).toEqual([{ message, path, extensions: { code: "SUBGRAPH_BAD_ANSWER", serviceName: "shop" } }]);
});

test.each([
  { leaf: "book { id }", value: { id: 7 }, becomes: { id: "7" } },
  { leaf: "book { title }", value: { title: 7 }, becomes: { title: "7" } },
  { leaf: "book { pages }", value: { pages: 7.0 }, becomes: { pages: 7 } },
])("a scalar that can be made to fit is: $value", ({ leaf, value, becomes }) => {
  expect(projected(`{ ${leaf} }`, { book: value })).toEqual({ data: { book: becomes } });
});

test("a null that an error of a subgraph explains has no second error", () => {
  const errors = [{ message: "sealed", path: ["books", 0, "pages"] }];

  expect(projected("{ books { pages } }", { books: [{ pages: null }, { pages: null }] }, { errors })).toMatchObject({
    data: { books: [null, null] },
    errors: [{ message: "sealed" }, cannot("Book.pages", "books", 1, "pages")],
  });
});

test.each(["constructor", "toString", "__proto__"])("a client may call a field %s", (name) => {
  const answer = projected(`{ ${name}: book { ${name}: title } }`, { [`as_${name}`]: { [`as_${name}`]: "x" } });

  expect(JSON.stringify(answer)).toBe(`{"data":{"${name}":{"${name}":"x"}}}`);
});
