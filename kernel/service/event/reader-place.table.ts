import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/** How far a partner is in the log of a subgraph, as it was last seen. Written every few seconds, not with each event. */
export const ReaderPlaceTable = defineEntity({
  name: "ReaderPlace",
  tableName: "reader_place",
  properties: {
    partnerId: p.text().primary(),
    position: p.integer(),
    /** The life of the log in which that position was given. */
    epoch: p.text(),
    seenAt: p.text(),
  },
});

export type ReaderPlaceRow = InferEntity<typeof ReaderPlaceTable>;
