import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { LegalDocument } from "../document/document.type.js";
import { findDocument } from "../document/find-documents.js";
import type { Basis } from "./find-relations.js";
import type { RelationRow } from "./relation.table.js";
import { DocumentRelation } from "./relation.type.js";
import { actsFrom } from "./status.rules.js";
import { DocumentBasis } from "./status.type.js";

@Resolver(() => DocumentRelation)
export class RelationResolver {
  @FieldResolver(() => LegalDocument, { description: "The document that says it." })
  from(@Root() relation: RelationRow, @Ctx() context: RequestContext) {
    return findDocument(context, relation.fromId);
  }

  @FieldResolver(() => LegalDocument, { description: "The document of which it is said." })
  to(@Root() relation: RelationRow, @Ctx() context: RequestContext) {
    return findDocument(context, relation.toId);
  }

  @FieldResolver(() => PlainDateScalar, {
    nullable: true,
    description: "The first day of its effect: its own, else that of the document that says it; null when not known.",
  })
  async effectiveOn(@Root() relation: RelationRow, @Ctx() context: RequestContext): Promise<PlainDate | null> {
    return relation.effectiveOn ?? actsFrom((await findDocument(context, relation.fromId))!);
  }
}

@Resolver(() => DocumentBasis)
export class BasisResolver {
  @FieldResolver(() => LegalDocument, { description: "The document." })
  document(@Root() basis: Basis, @Ctx() context: RequestContext) {
    return findDocument(context, basis.documentId);
  }
}
