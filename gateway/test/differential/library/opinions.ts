import { opinionsRows } from "./opinions.rows.js";
import type { Owner } from "./owner.js";
import { sdlOf } from "./sdl-of.js";
import { rowOf } from "./tables.js";

export const opinions: Owner = {
  name: "opinions",
  sdl: sdlOf("opinions"),
  tables: opinionsRows,
  shapes: {
    "Work.reviews": (reviews, { first }) => (reviews as unknown[]).slice(0, (first as number | null) ?? 9),
  },
  roots: {
    "Query.review": ({ id }) => (rowOf(opinionsRows, "Review", { id }) ? { id } : null),
    "Query.reviews": () => [{ id: "r1" }, null, { id: "r3" }, { id: "r2" }],
  },
};
