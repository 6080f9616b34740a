import { expect, test } from "vitest";
import { cannot, projected } from "./testing/projected.js";

test("an object nobody knows is null without an error where it may be null", () => {
  const author = {};

  expect(projected("{ book { title author { name mood } } }", { book: { author } }, { hollow: [author] })).toEqual({
    data: { book: { title: null, author: null } },
  });
});

test("an object nobody knows keeps what others said of it when nothing it must have is missing", () => {
  const author = { name: "An" };

  expect(projected("{ book { author { name mood } } }", { book: { author } }, { hollow: [author] })).toEqual({
    data: { book: { author: { name: "An", mood: null } } },
  });
});

test("an object nobody knows is an ordinary violation where there must be one", () => {
  const by = {};

  expect(projected("{ book { by { name } } }", { book: { by } }, { hollow: [by] })).toMatchObject({
    data: { book: null },
    errors: [cannot("Book.by", "book", "by")],
  });
});

test("in an object nobody knows a null that was answered is an ordinary violation", () => {
  const author = { name: null };

  expect(projected("{ book { author { name } } }", { book: { author } }, { hollow: [author] })).toMatchObject({
    data: { book: { author: null } },
    errors: [cannot("Person.name", "book", "author", "name")],
  });
});

test("below an object nobody knows, what is missing takes all up to that object", () => {
  const author = { best: { by: {} } };

  expect(projected("{ book { author { best { by { name } } } } }", { book: { author } }, { hollow: [author] })).toEqual(
    {
      data: { book: { author: { best: null } } },
    },
  );
});

test("an object known by its interface alone has no type to tell", () => {
  const work = { __typename: "Work", title: "x" };

  expect(projected("{ work { title __typename } }", { work }, { hollow: [work] })).toEqual({ data: { work: null } });
  expect(projected("{ work { title __typename } }", { work })).toMatchObject({
    data: { work: null },
    errors: [cannot("Work.__typename", "work", "__typename")],
  });
});
