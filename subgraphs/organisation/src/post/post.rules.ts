/** Where a post stands in the leadership of its body. */
export const LEADERSHIPS = ["HEAD", "DEPUTY", "OTHER"] as const;

export type Leadership = (typeof LEADERSHIPS)[number];

/** Whether a row is a fact or was made up to show how the graph works. */
export const ORIGINS = ["SOURCE", "SYNTHETIC"] as const;

export type Origin = (typeof ORIGINS)[number];
