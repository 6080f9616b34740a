import { failing, failingLater, later } from "./cell.js";
import { peopleRows } from "./people.rows.js";
import type { Tables } from "./tables.js";

const review = (id: string) => ({ id });

const trust: Record<string, unknown> = {
  p1: 5,
  p2: null,
  p3: later(3),
  p4: failing("nobody trusts p4 enough to say"),
  p5: 1,
};
const reviewsBy: Record<string, unknown> = {
  p1: [review("r1"), null],
  p2: [],
  p3: [review("r2"), review("r3")],
  p4: null,
};

/** What was said. Knows every person's name, so that it may provide it; knows nothing of p9 and film f3. */
export const opinionsRows: Tables = {
  Work: [
    { id: "b1", rating: 4.5, reviews: [review("r1"), review("r2"), review("r3")], verdict: "read it" },
    { id: "b2", rating: null, reviews: [], verdict: failingLater("no verdict on b2 yet") },
    { id: "b3", rating: failing("b3 has two ratings"), reviews: [review("r2"), null], verdict: "short" },
    { id: "b4", rating: 1, reviews: null, verdict: null },
    { id: "b5", rating: 0, reviews: [review("r4")], verdict: later("long") },
    { id: "f1", rating: 5, reviews: [review("r3")], verdict: "see it" },
    { id: "f2", rating: later(2.25), reviews: failing("the reviews of f2 are withheld"), verdict: "wet" },
  ],
  Review: [
    { id: "r1", reviewer: { id: "p1" }, stars: 5, text: "good", answers: [review("r2"), null] },
    { id: "r2", reviewer: { id: "p4" }, stars: null, text: failing("r2 was withdrawn"), answers: [] },
    { id: "r3", reviewer: { id: "p5" }, stars: failing("the stars of r3 fell"), text: "fine", answers: null },
    { id: "r4", reviewer: null, stars: 1, text: later("none"), answers: [review("r1")] },
  ],
  Person: (peopleRows.Person ?? []).map(({ id, name }) => ({
    id,
    name,
    trust: trust[String(id)] ?? null,
    reviews: reviewsBy[String(id)] ?? null,
  })),
};
