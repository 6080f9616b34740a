import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/** That a command was done: the same `clientMutationId` by the same actor does a thing once. */
export const CommandReceiptTable = defineEntity({
  name: "CommandReceipt",
  tableName: "command_receipt",
  properties: {
    actorId: p.text().primary(),
    clientMutationId: p.text().primary(),
    command: p.text(),
    inputHash: p.text(),
    subjectId: p.text(),
    doneAt: p.text(),
  },
});

export type CommandReceiptRow = InferEntity<typeof CommandReceiptTable>;
