import { type Owner, write } from "./owner.js";
import { sdlOf } from "./sdl-of.js";
import { shopRows } from "./shop.rows.js";
import { rowOf } from "./tables.js";

const voucher = {
  __typename: "Voucher",
  number: 7,
  title: null,
  worth: { amount: 10, currency: "EUR", history: null },
};

export const shop: Owner = {
  name: "shop",
  sdl: sdlOf("shop"),
  tables: shopRows,
  shapes: {
    "Book.price": (price, args) => (args.in === "EUR" ? { ...(price as object), currency: "EUR" } : price),
  },
  roots: {
    "Query.window": () => [
      { __typename: "Book", isbn: "978-1" },
      { ...voucher, goodFor: [{ __typename: "Book", isbn: "978-2" }, voucher, null] },
      null,
      { __typename: "Book", isbn: "978-8" },
    ],
    "Query.offer": ({ isbn }) => (rowOf(shopRows, "Book", { isbn }) ? { isbn } : null),
    "Mutation.order": ({ isbn, copies }, state) => {
      const sequence = write(state, `order ${copies} of ${isbn}`);
      if (isbn === "978-5") throw new Error("978-5 is out of print");
      return { id: `o${sequence}`, sequence, book: { isbn } };
    },
  },
};
