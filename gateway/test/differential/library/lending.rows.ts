import { failing, failingLater, later } from "./cell.js";
import type { Tables } from "./tables.js";

const loan = (id: string) => ({ id });
const copy = (book: string, number: number) => ({ __typename: "Copy", book: { id: book }, number });
const card = (series: string, number: number) => ({ card: { series, number } });

/** Who has what. Book b5, film f3, branch HN and card C9 are unknown here; b6, f4, XX and card Z0 known only here. */
export const lendingRows: Tables = {
  Loan: [
    {
      id: "l1",
      book: { id: "b1" },
      copy: copy("b1", 1),
      borrower: card("A", 1),
      item: { __typename: "Book", id: "b1" },
      branch: { code: "ND" },
      dueOn: "2026-12-01",
      renewals: [1, null, 2],
      fine: failing("the fine of l1 is disputed"),
      note: "first",
      previous: loan("l2"),
    },
    {
      id: "l2",
      book: { id: "b3" },
      copy: copy("b3", 1),
      borrower: card("B", 1),
      item: copy("b1", 2),
      branch: { code: "NB" },
      dueOn: null,
      renewals: [],
      fine: 5000,
      note: failingLater("the note of l2 is smudged"),
      previous: null,
    },
    {
      id: "l3",
      book: { id: "b6" },
      copy: null,
      borrower: null,
      item: { __typename: "Film", id: "f2" },
      branch: { code: "XX" },
      dueOn: "2020-02-29",
      renewals: null,
      fine: later(0),
      note: later("third"),
      previous: loan("l1"),
    },
    {
      id: "l4",
      book: null,
      borrower: card("A", 2),
      item: null,
      branch: { code: "ND" },
      note: "4",
      previous: loan("l5"),
    },
    {
      id: "l5",
      book: { id: "b2" },
      borrower: card("Z", 0),
      item: { __typename: "Film", id: "f4" },
      branch: null,
      note: "5",
    },
    {
      id: "l6",
      book: { id: "b6" },
      borrower: card("Z", 0),
      item: { __typename: "Book", id: "b6" },
      branch: { code: "XX" },
      note: "6",
    },
  ],
  Copy: [
    { book: { id: "b1" }, number: 1, condition: "worn", loans: [loan("l1")] },
    { book: { id: "b1" }, number: 2, condition: failing("copy 2 of b1 was not looked at"), loans: [] },
    { book: { id: "b3" }, number: 1, condition: null, loans: [loan("l2"), null] },
  ],
  Book: [
    {
      id: "b1",
      loans: [loan("l1"), loan("l3")],
      copies: [copy("b1", 1), null, copy("b1", 2)],
      currentLoan: loan("l1"),
      firstLoan: loan("l2"),
    },
    { id: "b2", loans: [], copies: null, currentLoan: null, firstLoan: null },
    {
      id: "b3",
      loans: [loan("l2"), null],
      copies: [copy("b3", 1)],
      currentLoan: later(loan("l2")),
      firstLoan: loan("l6"),
    },
    {
      id: "b4",
      loans: failing("the loans of b4 were never written down"),
      copies: [],
      currentLoan: loan("l5"),
      firstLoan: loan("l4"),
    },
    { id: "b6", loans: [loan("l3")], copies: [], currentLoan: loan("l3"), firstLoan: loan("l3") },
  ],
  Film: [
    { id: "f1", loans: [] },
    { id: "f2", loans: [loan("l3")] },
    { id: "f4", loans: null },
  ],
  Person: [
    { ...card("A", 1), loans: [loan("l1"), loan("l5")], debt: 100 },
    { ...card("A", 2), loans: [], debt: failingLater("the debt of card A2 is being counted") },
    { ...card("B", 1), loans: [loan("l2"), null], debt: null },
    { ...card("B", 2), loans: null, debt: 0 },
    { ...card("Z", 0), loans: [loan("l5")], debt: 7 },
  ],
  Branch: [
    { code: "ND", desk: "left", loans: [loan("l1"), loan("l4")], lastLoan: loan("l1") },
    { code: "XX", desk: null, loans: [], lastLoan: loan("l6") },
    { code: "NB", desk: failing("the desk of NB is closed"), loans: null, lastLoan: null },
  ],
};
