import { parse } from "graphql";
import { expect, test } from "vitest";
import type { SentResult } from "../../world/answer.js";
import { Judge } from "./judge.js";

const judge = new Judge();

function judged(answer: SentResult, asked: string): Promise<string[]> {
  return judge.complaintsAbout(answer, { source: asked, variables: {} }, parse(asked));
}

const torn = { path: ["book", "blurb"], message: "the blurb of b1 is torn" };
const blurb = `{ book(id: "b1") { isbn blurb } }`;
const data = { book: { isbn: "978-1", blurb: null } };

test("the answer of graphql-js itself is right", async () => {
  expect(await judged({ data, errors: [torn] }, blurb)).toEqual([]);
});

test.each<{ fault: string; answer: SentResult; complaint: RegExp }>([
  {
    fault: "another value",
    answer: { data: { book: { isbn: "978-2", blurb: null } }, errors: [torn] },
    complaint: /^data differ/,
  },
  {
    fault: "another order of keys",
    answer: { data: { book: { blurb: null, isbn: "978-1" } }, errors: [torn] },
    complaint: /^data differ/,
  },
  {
    fault: "a key too many",
    answer: { data: { book: { isbn: "978-1", blurb: null, id: "b1" } }, errors: [torn] },
    complaint: /^data differ/,
  },
  { fault: "a key left out", answer: { data: { book: { isbn: "978-1" } }, errors: [torn] }, complaint: /^data differ/ },
  { fault: "null one level up", answer: { data: { book: null }, errors: [torn] }, complaint: /^data differ/ },
  { fault: "no error", answer: { data }, complaint: /^not reported: \["book","blurb"\] the blurb/ },
  { fault: "the error twice", answer: { data, errors: [torn, torn] }, complaint: /^reported twice/ },
  { fault: "another message", answer: { data, errors: [{ ...torn, message: "no" }] }, complaint: /^not reported/ },
  { fault: "a shorter path", answer: { data, errors: [{ ...torn, path: ["book"] }] }, complaint: /^not reported/ },
  { fault: "no path", answer: { data, errors: [{ message: torn.message }] }, complaint: /^not reported/ },
  {
    fault: "an error more",
    answer: { data, errors: [torn, { path: ["book", "isbn"], message: "what is it" }] },
    complaint: /^reported, but plain has none/,
  },
])("$fault is found", async ({ answer, complaint }) => {
  const [first] = await judged(answer, blurb);

  expect(first).toMatch(complaint);
});

const newest = `{ newest { id title subtitle } }`;
const unreadable = (field: string) => ({ path: ["newest", field], message: `the ${field} of b3 is unreadable` });

test.each([
  { errors: [unreadable("title")], complaints: [] },
  { errors: [unreadable("title"), unreadable("subtitle")], complaints: [] },
  { errors: [unreadable("subtitle")], complaints: [] },
  { errors: [], complaints: ["not reported: []"] },
  { errors: [unreadable("id")], complaints: [`cannot happen: ["newest","id"] the id of b3 is unreadable`] },
  { errors: [{ path: ["newest"], message: "lost" }], complaints: [`cannot happen: ["newest"] lost`] },
])("below a null that went up, any error that really happens will do: $errors", async ({ errors, complaints }) => {
  expect(await judged({ data: null, errors }, newest)).toEqual(complaints);
});

const assets = `{ assets { title } }`;
const found = [{ title: "Đến hẹn lại lên" }, { title: "Số đỏ" }, null, null];

test.each([
  { errors: undefined, complaints: [] },
  {
    errors: [{ path: ["assets", 3, "title"], message: "Cannot return null for non-nullable field Book.title." }],
    complaints: [`cannot happen: ["assets",3,"title"] Cannot return null for non-nullable field Book.title.`],
  },
])("an unknown entity is null without an error: $errors", async ({ errors, complaints }) => {
  expect(await judged({ data: { assets: found }, ...(errors && { errors }) }, assets)).toEqual(complaints);
});

const loan = `{ loan(id: "l3") { book { title } } }`;

test.each([
  { path: ["loan", "book"], complaints: [] },
  { path: ["loan"], complaints: [`not reported: ["loan"]`] },
])("unless it may not be null: $path", async ({ path, complaints }) => {
  const errors = [{ path, message: "Cannot return null for non-nullable field Loan.book." }];

  expect((await judged({ data: { loan: null }, errors }, loan)).slice(0, 1)).toEqual(complaints);
});
