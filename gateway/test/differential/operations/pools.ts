/** Values worth asking for, by argument or input field; every other value is made from its type. */
export const POOLS: Readonly<Record<string, readonly unknown[]>> = {
  "Query.book.id": ["b1", "b2", "b3", "b4", "b5", "b9"],
  "Query.books.ids": [["b1", "b3"], ["b4", "b9", "b2"], [], ["b2", "b2"], "b5"],
  "Query.work.id": ["b1", "b4", "f1", "f2", "f9"],
  "Query.creation.id": ["b2", "f2", "f3", "x"],
  "WorkFilter.ids": [["b1", "f1", "f2"], ["b5"], []],
  "WorkFilter.minPages": [0, 50, 1000],
  "Query.person.id": ["p1", "p2", "p3", "p4", "p5", "p9"],
  "Query.branch.code": ["ND", "NB", "HN", "XX"],
  "CardInput.series": ["A", "B", "C"],
  "CardInput.number": [1, 2, 9],
  "Query.loan.id": ["l1", "l2", "l3", "l4", "l5", "l9"],
  "Query.offer.isbn": ["978-1", "978-2", "978-4", "978-8", "978-5"],
  "Query.review.id": ["r1", "r2", "r3", "r4", "r9"],
  "Mutation.rename.person": ["p1", "p3", "p9"],
  "Mutation.lend.book": ["b1", "b2", "b6", "b9"],
  "Mutation.giveBack.loan": ["l1", "l4", "l9"],
  "Mutation.order.isbn": ["978-1", "978-5", "978-8"],
};

/** Values of the scalars by name. */
export const SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 1, 2, -7],
  Float: [0.5, 3, -1e21],
  String: ["a", "", 'say "xin chào"', "line\nbreak \\ back", "𝒳 $v"],
  Boolean: [true, false],
  ID: ["i1", 5],
  Day: ["2021-10-07", "2026-11-23", "1912-01-01"],
  Json: [{ a: [1, { b: null }], c: "$x" }, [], "text", 0, true, { __typename: "Book", id: "b1" }],
};

/** Response keys that like to get in the way of keys, prototypes and each other. */
export const ALIASES = ["a", "b", "id", "title", "isbn", "name", "card", "__proto__", "constructor", "toString"];
