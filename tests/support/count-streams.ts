import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";

/** Counts the streams of a subgraph from now on: how many are open, and how many were opened. */
export function countStreams({ feed: { tail } }: Subgraph): { open: number; opened: number } {
  const counted = { open: 0, opened: 0 };
  const join = tail.join.bind(tail);
  tail.join = async () => {
    const reader = await join();
    counted.open += 1;
    counted.opened += 1;
    let hasLeft = false;
    const { read, moved } = reader;
    return {
      read,
      moved,
      get head() {
        return reader.head;
      },
      get epoch() {
        return reader.epoch;
      },
      leave: () => {
        if (!hasLeft) counted.open -= 1;
        hasLeft = true;
        reader.leave();
      },
    };
  };
  return counted;
}
