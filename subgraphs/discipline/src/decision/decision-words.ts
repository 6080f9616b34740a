/** Why a decision was cancelled. */
export const CANCELLATION_GROUNDS = ["WRONGFUL", "IMPROPER", "PARTY_DECISION_CANCELLED"] as const;

export type CancellationGround = (typeof CANCELLATION_GROUNDS)[number];

/** What a decision is on a day. */
export const DECISION_STATES = ["PENDING", "IN_EFFECT", "LAPSED", "REPLACED", "CANCELLED"] as const;

export type DecisionState = (typeof DECISION_STATES)[number];
