/** What a message is about. */
export const DELIVERY_KINDS = ["CHANGE", "TEST"] as const;

/** How a message stands. */
export const DELIVERY_STATES = ["WAITING", "DELIVERED", "GIVEN_UP"] as const;

export type DeliveryState = (typeof DELIVERY_STATES)[number];

export interface DeliveryFacts {
  deliveredAt: string | null;
  givenUpAt: string | null;
  askedAt: string | null;
}

/** How a message stands: one that is asked for again waits again. */
export function deliveryStateOf({ deliveredAt, givenUpAt, askedAt }: DeliveryFacts): DeliveryState {
  if (askedAt !== null) return "WAITING";
  if (givenUpAt !== null) return "GIVEN_UP";
  return deliveredAt === null ? "WAITING" : "DELIVERED";
}
