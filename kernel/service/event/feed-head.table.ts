import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/** The one row that says how far the log of a subgraph is numbered. Whoever holds its lock may number more. */
export const FeedHeadTable = defineEntity({
  name: "FeedHead",
  tableName: "feed_head",
  properties: {
    /** Always `head`. */
    id: p.text().primary(),
    /** The position of the last numbered event; 0 before the first. */
    position: p.integer(),
    /** The hash of that event; what the next one is chained to. */
    hash: p.text(),
    /** Which life of the log this is: another one after a restore from backup, so that old cursors are known. */
    epoch: p.text(),
  },
});

export type FeedHeadRow = InferEntity<typeof FeedHeadTable>;
