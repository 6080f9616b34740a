import type { Owner } from "./owner.js";
import { sdlOf } from "./sdl-of.js";
import type { Row } from "./tables.js";

/**
 * What it takes to send a book: every field needs something of the catalogue. Book b5 is unknown here, b8 only half known elsewhere.
 *
 * These fields stand in a subgraph of their own, which leads from nothing to a book but at the root: the planner
 * (0.0.38) cannot plan a field with `@requires` on an entity that its own subgraph returned from an entity fetch.
 */
export const post: Owner = {
  name: "post",
  sdl: sdlOf("post"),
  tables: { Book: ["b1", "b2", "b3", "b4", "b6", "b8"].map((id) => ({ id })) },
  computed: {
    "Book.postage": ({ weight }, { zone }) => (weight == null ? null : (weight as number) * (zone === "FAR" ? 3 : 1)),
    "Book.bulk": ({ pages, size }) => `${pages ?? "no"} pages, ${widthAndHeight(size as Row | null | undefined)}`,
    "Book.parcel": ({ pages }) => ({ sheets: pages ?? null, stamps: [1, null, pages ?? 0] }),
  },
  roots: {
    "Query.parcels": () => [{ id: "b1" }, { id: "b6" }, null, { id: "b2" }],
  },
};

function widthAndHeight(size: Row | null | undefined): string {
  return size ? `${size.width} by ${size.height ?? "any"}` : "no size";
}
