import { failing, failingLater, later } from "./cell.js";
import type { Tables } from "./tables.js";

const person = (id: string) => ({ __typename: "Person", id });
const branch = (code: string) => ({ __typename: "Branch", code });

/** Who reads, writes and keeps. Person p9 and branch XX are named by others but unknown here. */
export const peopleRows: Tables = {
  Person: [
    {
      id: "p1",
      card: { series: "A", number: 1 },
      name: "Phụng",
      fullName: "Vũ Trọng Phụng",
      born: "1912-10-20",
      role: "WRITER",
      email: failing("the address of p1 is closed"),
      friends: [person("p2"), person("p5"), null],
      guardian: person("p2"),
      homeBranch: branch("ND"),
    },
    {
      id: "p2",
      card: { series: "A", number: 2 },
      name: later(null),
      fullName: failing("the full name of p2 is not given"),
      born: null,
      role: "READER",
      email: "p2@library.example",
      friends: [],
      guardian: null,
      homeBranch: branch("NB"),
    },
    {
      id: "p3",
      card: { series: "B", number: 1 },
      name: "Three",
      fullName: later("Number Three"),
      born: "1990-02-28",
      role: null,
      email: null,
      friends: [person("p3"), person("p1")],
      guardian: person("p1"),
      homeBranch: null,
    },
    {
      id: "p4",
      card: { series: "B", number: 2 },
      name: failingLater("the name of p4 is sealed"),
      fullName: "Trần Vũ",
      born: "1925-01-01",
      role: "KEEPER",
      friends: null,
      guardian: person("p5"),
      homeBranch: branch("HN"),
    },
    { id: "p5", card: { series: "C", number: 9 }, name: "Five", fullName: "Five", guardian: person("p3") },
  ],
  Branch: [
    {
      code: "ND",
      name: "Nam Định",
      head: person("p4"),
      staff: [person("p4"), person("p5")],
      room: { height: 3, width: 9 },
    },
    { code: "NB", name: null, head: null, staff: [person("p2"), null], room: { height: 1, width: null } },
    { code: "HN", name: failing("the sign of HN fell down"), head: person("p5"), staff: [], room: { width: 1 } },
  ],
};
