import { expect, it, test } from "vitest";
import { countOpinions, hasMajority, type Opinion } from "./member-opinion.rules.js";

it("counts what the members said", () => {
  const opinions: Opinion[] = ["AGREE", "DISAGREE", "AGREE_WITH_COMMENTS", "AGREE"];

  expect(countOpinions(opinions)).toEqual({ agree: 2, agreeWithComments: 1, disagree: 1 });
});

test.each([
  [2, 0, 1, true],
  [0, 2, 1, true],
  [1, 0, 1, false],
  [1, 1, 3, false],
  [0, 0, 0, false],
])(
  "%i for, %i for with comments, %i against: carried %s (80/2015/QH13, Art. 132)",
  (agree, agreeWithComments, disagree, carried) => {
    expect(hasMajority({ agree, agreeWithComments, disagree })).toBe(carried);
  },
);
