import { enumOf } from "@lienthong/kernel/service/schema/enum.js";

export const ChangeStreamEnum = enumOf("ChangeStream", "A stream of changes of the graph: one for each subgraph.", {
  organisation: "Bodies, areas, functions, posts, reorganisations.",
  legal: "Documents and drafts.",
  services: "Procedures and dossiers.",
  discipline: "Discipline; told to those who may see its records.",
  reform: "The reform programme.",
  exchange: "Partners, grants and webhook endpoints; told to those who may see them.",
});

export const WebhookStatusEnum = enumOf("WebhookStatus", "Whether messages go to an endpoint.", {
  ACTIVE: "Messages go to it (đang gửi).",
  PAUSED: "Nothing is sent; what happens waits until it is resumed (tạm dừng).",
  DISABLED: "Nothing is sent, for the receiver is gone or failed for five days; it goes on once resumed (ngừng gửi).",
});

export const WebhookStopReasonEnum = enumOf("WebhookStopReason", "Why no messages go to an endpoint.", {
  REQUESTED: "The partner or the office asked for it.",
  QUERY_REFUSED:
    "The graph refused the stored query: it does not fit the schema any more, or asks for too much. Change it, then resume.",
  FILTER_REFUSED: "The graph refused the filter. Change it, then resume.",
  CURSOR_REFUSED: "The graph refused the cursor. Replay from another one, then resume.",
  CURSOR_EXPIRED:
    "What came after the cursor is not kept any more: read the data whole, replay from a snapshot's cursor, then resume.",
  PARTNER_NOT_ACTIVE: "The partner is suspended, ended, or not yet one; it goes on by itself when the partner does.",
  GONE: "The receiver answered 410, to a change, a test or a message sent again.",
  FAILING: "No message was taken for five days in which it could be tried.",
});
