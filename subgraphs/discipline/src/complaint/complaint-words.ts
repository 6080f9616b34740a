/** What a complaint about conduct is about. */
export const COMPLAINT_MATTERS = ["DELAY", "HARASSMENT", "EXTRA_PAPERS", "ATTITUDE", "ABSENCE", "OTHER"] as const;

export type ComplaintMatter = (typeof COMPLAINT_MATTERS)[number];

/** Where a complaint stands. */
export const COMPLAINT_STATES = ["OPEN", "FOUNDED", "UNFOUNDED"] as const;

export type ComplaintState = (typeof COMPLAINT_STATES)[number];
