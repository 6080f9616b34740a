import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ObjectType } from "type-graphql";
import { type Certainty, CertaintyEnum } from "../organisation/certainty.js";
import { Organisation } from "../organisation/organisation.type.js";
import type { ChangeKind, Extent } from "./change-kind.rules.js";

export const ChangeKindEnum = enumOf<ChangeKind>("ChangeKind", "How bodies change (W3C ORG ChangeEvent).", {
  MERGE: "One or more bodies go into one that lives on (sáp nhập).",
  CONSOLIDATE: "Bodies go into a new one; a kept name is still a new body (hợp nhất).",
  SPLIT: "A body ends and new ones come out of it (chia).",
  SEPARATE: "New bodies come out of one that lives on (tách).",
  RENAME: "A body takes another name and stays the same (đổi tên).",
  TRANSFER_OF_FUNCTION: "Functions move between bodies that live on (chuyển chức năng, nhiệm vụ).",
  DISSOLVE: "A body ends (giải thể, kết thúc hoạt động).",
  TERRITORIAL: "Bodies change because their territories do (sắp xếp đơn vị hành chính).",
});

export const SuccessionExtent = enumOf<Extent>("OrganisationSuccessionExtent", "How much of a body went to another.", {
  FULL: "All of it.",
  PARTIAL: "A part; the rest went elsewhere or stayed.",
  NONE: "Nobody follows it.",
  UNKNOWN: "Somebody may follow it, and no source says who.",
});

@Directive('@key(fields: "id")')
@ObjectType("ChangeEvent", {
  implements: Node,
  description: "One change of bodies by one decision (tổ chức lại), as in W3C ORG. Public.",
})
export class ChangeEvent extends Node {
  @Field(() => ChangeKindEnum, { description: "How the bodies changed." })
  kind: ChangeKind;

  @Field(() => PlainDateScalar, { description: "The first day on which it was so." })
  effectiveOn: PlainDate;

  @Field(() => CertaintyEnum, { description: "How sure it is." })
  certainty: Certainty;

  @Field(() => String, { description: "Where it was read." })
  source: string;
}

@ObjectType("OrganisationSuccession", {
  description: "Which body came out of which in a change, and how much. Public.",
})
export class OrganisationSuccession {
  @Field(() => SuccessionExtent, { description: "How much of the original went to the resulting body." })
  extent: Extent;
}

@ObjectType("CurrentOrganisations", { description: "Where a body is on a day, through all changes since. Public." })
export class CurrentOrganisations {
  @Field(() => [Organisation], {
    description: "The bodies in which it lives on; itself while it exists, nobody before its first day.",
  })
  organisations: Organisation[];

  @Field(() => Boolean, { description: "Whether nothing is unknown on the way." })
  isComplete: boolean;

  @Field(() => [Organisation], {
    description: "Ended bodies on the way of which no source says who follows; empty when all is known.",
  })
  unknown: Organisation[];
}

export const ChangeEventConnection = connectionOf("ChangeEvent", () => ChangeEvent);
