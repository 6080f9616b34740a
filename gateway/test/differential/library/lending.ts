import { lendingRows } from "./lending.rows.js";
import { type Owner, write } from "./owner.js";
import { sdlOf } from "./sdl-of.js";
import { type Row, rowOf } from "./tables.js";

const loans = lendingRows.Loan ?? [];

const openOnly = (value: unknown, { open }: Readonly<Record<string, unknown>>) =>
  open === true ? (value as (Row | null)[]).filter((loan) => loan?.id !== "l1") : value;

export const lending: Owner = {
  name: "lending",
  sdl: sdlOf("lending"),
  tables: lendingRows,
  shapes: {
    "Book.loans": openOnly,
    "Film.loans": openOnly,
    "Copy.loans": openOnly,
  },
  roots: {
    "Query.loan": ({ id }) => (rowOf(lendingRows, "Loan", { id }) ? { id } : null),
    "Query.loans": ({ open }) => loans.slice(open === true ? 2 : 0, open === true ? 4 : 3).map(({ id }) => ({ id })),
    "Query.items": () => [...loans.map((loan) => loan.item), { __typename: "Book", id: "b6" }],
    "Query.assets": () => [
      { __typename: "Film", id: "f1" },
      { __typename: "Book", id: "b1" },
      null,
      { __typename: "Book", id: "b6" },
    ],
    "Query.lendables": () => [
      { __typename: "Copy", book: { id: "b1" }, number: 1 },
      { __typename: "Book", id: "b2" },
      { __typename: "Film", id: "f2" },
    ],
    "Mutation.lend": ({ book, to, on }, state) => {
      const { series, number } = to as { series: string; number: number };
      const sequence = write(state, `lend ${book} to ${series}${number} on ${on}`);
      const card = { series, number };
      return { sequence, loan: loanOf(book), to: rowOf(lendingRows, "Person", { card }) ? { card } : null };
    },
    "Mutation.giveBack": ({ loan }, state) => {
      const sequence = write(state, `give back ${loan}`);
      if (loan === "l9") throw new Error("no loan l9 is open");
      return { sequence, loan: { id: loan }, to: null };
    },
  },
};

function loanOf(book: unknown): Row | null {
  const found = loans.find((row) => (row.book as Row | null)?.id === book);
  return found ? { id: found.id } : null;
}
