import { failing, later } from "./cell.js";
import type { Tables } from "./tables.js";

const dong = (amount: number, history: unknown = []) => ({ amount, currency: "VND", history });

/** What is for sale. The book 978-8 is sold only here; 978-3 and 978-5 are not. Only books of the shop are named here: it has the id of each. */
export const shopRows: Tables = {
  Book: [
    {
      id: "b1",
      isbn: "978-1",
      price: dong(120000, [[1, null], null]),
      inStock: true,
      similar: [{ isbn: "978-2" }, { isbn: "978-8" }],
      tags: { b: 1, a: { c: [] } },
    },
    { id: "b2", isbn: "978-2", price: later(dong(80000)), inStock: null, similar: [], tags: null },
    {
      id: "b4",
      isbn: "978-4",
      price: failing("nobody knows the price of 978-4"),
      inStock: false,
      similar: [{ isbn: "978-8" }],
      tags: "map",
    },
    {
      id: "b8",
      isbn: "978-8",
      price: dong(1.5),
      inStock: later(true),
      similar: [{ isbn: "978-1" }, null],
      tags: [1, [2, [3]]],
    },
  ],
  Copy: [
    { book: { id: "b1" }, number: 1, resale: dong(3) },
    { book: { id: "b1" }, number: 2, resale: failing("copy 2 of b1 is not for sale") },
  ],
};
