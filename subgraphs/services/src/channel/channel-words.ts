/** The ways of handing a dossier in. */
export const SUBMISSION_METHODS = ["ONLINE", "DIRECT", "POSTAL"] as const;

export type SubmissionMethod = (typeof SUBMISSION_METHODS)[number];

/** The kinds of charges: phí, lệ phí, and prices of services. */
export const FEE_KINDS = ["FEE", "SERVICE_FEE", "PRICE_LEVEL"] as const;

export type FeeKind = (typeof FEE_KINDS)[number];
