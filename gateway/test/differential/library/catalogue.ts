import { catalogueRows } from "./catalogue.rows.js";
import { type Owner, told } from "./owner.js";
import { sdlOf } from "./sdl-of.js";
import { type Row, rowOf } from "./tables.js";

const works = [...(catalogueRows.Book ?? []), ...(catalogueRows.Film ?? [])];

/** The stub of a work that the catalogue knows, else null. */
export function workStub(id: unknown): Row | null {
  if (rowOf(catalogueRows, "Book", { id })) return { __typename: "Book", id };
  if (rowOf(catalogueRows, "Film", { id })) return { __typename: "Film", id };
  return null;
}

const bookStub = (id: unknown) => (rowOf(catalogueRows, "Book", { id }) ? { __typename: "Book", id } : null);

export const catalogue: Owner = {
  name: "catalogue",
  sdl: sdlOf("catalogue"),
  tables: catalogueRows,
  shapes: {
    "Book.weight": (grams, { unit }) => (unit === "OUNCE" ? Math.round((grams as number) / 28) : grams),
  },
  computed: {
    "Book.echo": ({ id }, args) => `${id} ${told(args)}`,
  },
  references: {
    Work: ({ id }) => workStub(id),
  },
  roots: {
    "Query.book": ({ id }) => bookStub(id),
    "Query.books": ({ ids, first }) => {
      const wanted = (ids as string[] | null | undefined) ?? (catalogueRows.Book ?? []).map((row) => row.id);
      return wanted.map(bookStub).slice(0, (first as number | null) ?? 9);
    },
    "Query.work": ({ id }) => workStub(id),
    "Query.works": ({ filter }) => {
      const { ids, languages, minPages } = (filter ?? {}) as {
        ids?: string[];
        languages?: string[];
        minPages?: number;
      };
      return works
        .filter((row) => !ids || ids.includes(String(row.id)))
        .filter((row) => !languages || languages.includes(String(row.language)))
        .filter((row) => !minPages || Number(row.pages ?? 0) >= minPages)
        .map((row) => workStub(row.id));
    },
    "Query.creation": ({ id }) => workStub(id),
    "Query.creations": () => [workStub("f1"), null, workStub("b2"), workStub("b4"), workStub("f2")],
    "Query.newest": () => bookStub("b3"),
    "Query.catalogueEcho": (args) => told(args),
    "Query.mirror": ({ json }) => json,
  },
};
