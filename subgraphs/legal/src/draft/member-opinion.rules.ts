/** What a member of the committee says of a draft (ý kiến thành viên UBND). */
export const OPINIONS = ["AGREE", "AGREE_WITH_COMMENTS", "DISAGREE"] as const;

export type Opinion = (typeof OPINIONS)[number];

export interface OpinionCounts {
  agree: number;
  agreeWithComments: number;
  disagree: number;
}

/** How many members said what. */
export function countOpinions(opinions: readonly Opinion[]): OpinionCounts {
  const count = (wanted: Opinion) => opinions.filter((each) => each === wanted).length;
  return { agree: count("AGREE"), agreeWithComments: count("AGREE_WITH_COMMENTS"), disagree: count("DISAGREE") };
}

/** Whether more members are for the draft than against it (80/2015/QH13, Art. 132: adopted by majority). */
export function hasMajority({ agree, agreeWithComments, disagree }: OpinionCounts): boolean {
  return agree + agreeWithComments > disagree;
}
