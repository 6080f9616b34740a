import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, Int, ObjectType } from "type-graphql";
import type { Certainty } from "../document/certainty.js";
import { CertaintyEnum } from "../document/document-enums.js";
import type { Basis } from "./find-relations.js";
import type { ActRow } from "./find-status.js";
import { DocumentRelation } from "./relation.type.js";
import type { DocumentState, StatusDoubt } from "./status.rules.js";

export const DocumentStateEnum = enumOf<DocumentState>("DocumentState", "What a document is on a day (hiệu lực).", {
  NOT_YET: "Not yet in force (chưa có hiệu lực).",
  IN_FORCE: "In force (còn hiệu lực); it may have been amended.",
  EXPIRED_IN_PART: "In force but for articles that were replaced or repealed (hết hiệu lực một phần).",
  EXPIRED: "No longer in force, by its term, replacement or abolition (hết hiệu lực toàn bộ).",
  SUSPENDED: "Halted as a whole for a time (ngưng hiệu lực).",
});

export const StatusDoubtEnum = enumOf<StatusDoubt>(
  "DocumentStatusDoubt",
  "Which missing fact may make a status wrong.",
  {
    START_UNKNOWN: "The first day in force is not recorded; the day of issue or the year stands for it.",
    ACT_DAY_UNKNOWN: "From which day an act has effect is not recorded; the day of its issue stands for it.",
    PARENT_EXPIRED:
      "A document that this one details has expired: whether this one lives on, the act that ended it must say (Law 80/2015/QH13, Art. 154; Law 64/2025/QH15, Art. 57).",
  },
);

@ObjectType("DocumentStatus", {
  description: "What a document is on a day: computed from recorded facts, never stored. Public.",
})
export class DocumentStatus {
  @Field(() => PlainDateScalar, { description: "The day asked for." })
  on: PlainDate;

  @Field(() => DocumentStateEnum, { description: "What it is on that day." })
  state: DocumentState;

  @Field(() => [DocumentRelation], {
    description:
      "The acts that took force from it and hold on that day, the decisive one first; empty when none did, or when its own term ended it.",
  })
  by: ActRow[];

  @Field(() => Boolean, { description: "Whether it expired because the term it set itself ran out." })
  byTerm: boolean;

  @Field(() => [StatusDoubtEnum], { description: "Missing facts that may make the answer wrong; empty when none." })
  doubts: StatusDoubt[];

  @Field(() => CertaintyEnum, { description: "As sure as the least sure fact it rests on." })
  certainty: Certainty;
}

@ObjectType("DocumentBasis", { description: "A document on which another rests, directly or through others. Public." })
export class DocumentBasis implements Basis {
  documentId: string;

  @Field(() => Int, { description: "Over how many relations: 1 for a direct basis." })
  distance: number;
}
