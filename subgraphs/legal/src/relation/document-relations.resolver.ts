import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, Directive, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { DocumentRow } from "../document/document.table.js";
import { LegalDocument } from "../document/document.type.js";
import { depthOf } from "./basis-depth.js";
import { documentStatus } from "./document-status.js";
import { findBasis, findRelations, type RelationDirection } from "./find-relations.js";
import { findAmendments } from "./find-status.js";
import {
  DocumentRelation,
  DocumentRelationConnection,
  RelationDirectionEnum,
  RelationKindEnum,
} from "./relation.type.js";
import type { RelationKind } from "./relation-kinds.js";
import { DocumentBasis, DocumentStatus } from "./status.type.js";

const ON = { nullable: true, description: "The day; today when left out." } as const;

@Resolver(() => LegalDocument)
export class DocumentRelationsResolver {
  @FieldResolver(() => DocumentStatus, {
    description:
      "What it is on a day, and by which act. It expires by term, replacement or abolition only; the merger of its issuer is no expiry (Law 64/2025/QH15, Art. 57.1).",
  })
  statusOn(
    @Root() document: DocumentRow,
    @Ctx() context: RequestContext,
    @Arg("day", () => PlainDateScalar, ON) day?: PlainDate | null,
  ) {
    return documentStatus(context, document, day ?? context.today);
  }

  @FieldResolver(() => [DocumentRelation], {
    description: "What had amended or supplemented its text by a day, the earliest first; empty when nothing had.",
  })
  amendedBy(
    @Root() document: DocumentRow,
    @Ctx() context: RequestContext,
    @Arg("on", () => PlainDateScalar, ON) on?: PlainDate | null,
  ) {
    return findAmendments(context, document.id, on ?? context.today);
  }

  @FieldResolver(() => DocumentRelationConnection, { description: "Its relations to other documents, by kind." })
  relations(
    @Root() document: DocumentRow,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("direction", () => RelationDirectionEnum, {
      defaultValue: "OUT",
      description: "What it says of others, or what others say of it.",
    })
    direction: RelationDirection,
    @Arg("kinds", () => [RelationKindEnum], { nullable: true, description: "These kinds only; all when left out." })
    kinds?: RelationKind[] | null,
  ) {
    return findRelations(context, document.id, direction, kinds ?? null, page);
  }

  @Directive("@listSize(assumedSize: 50)")
  @FieldResolver(() => [DocumentBasis], {
    description:
      "The documents it rests on, directly or through others: grounds, what it implements, directs or details. Each once, the nearest first; circles are harmless.",
  })
  basis(
    @Root() document: DocumentRow,
    @Ctx() context: RequestContext,
    @Arg("depth", () => Int, {
      defaultValue: 1,
      description: "Over how many relations to follow: 1 to 10, else error BAD_DEPTH.",
    })
    depth: number,
  ) {
    return findBasis(context, document.id, depthOf(depth));
  }
}
