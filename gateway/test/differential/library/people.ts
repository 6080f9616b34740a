import { type Owner, told, write } from "./owner.js";
import { peopleRows } from "./people.rows.js";
import { sdlOf } from "./sdl-of.js";
import { type Row, rowOf } from "./tables.js";

const everyone = peopleRows.Person ?? [];
const branches = peopleRows.Branch ?? [];

const personStub = (row: Row | undefined) => (row ? { __typename: "Person", id: row.id } : null);
const branchStub = (row: Row | undefined) => (row ? { __typename: "Branch", code: row.code } : null);

export const people: Owner = {
  name: "people",
  sdl: sdlOf("people"),
  tables: peopleRows,
  computed: {
    "Person.greeting": ({ id }, args) => `${id} ${told(args)}`,
  },
  roots: {
    "Query.person": ({ id }) => personStub(rowOf(peopleRows, "Person", { id })),
    "Query.cardHolder": ({ card }) => personStub(rowOf(peopleRows, "Person", { card })),
    "Query.people": ({ role, bornAfter }) =>
      everyone
        .filter((row) => !role || row.role === role)
        .filter((row) => !bornAfter || String(row.born) > String(bornAfter))
        .map(personStub),
    "Query.holders": () => [branchStub(branches[0]), personStub(everyone[0]), null, personStub(everyone[3])],
    "Query.named": () => [...everyone.slice(0, 2).map(personStub), null, ...branches.map(branchStub)],
    "Query.branch": ({ code }) => branchStub(rowOf(peopleRows, "Branch", { code })),
    "Mutation.rename": ({ person, name }, state) => {
      const sequence = write(state, `rename ${person}`);
      if (name === null) throw new Error(`${person} cannot go without a name`);
      return { sequence, newName: name, person: personStub(rowOf(peopleRows, "Person", { id: person })) };
    },
  },
};
