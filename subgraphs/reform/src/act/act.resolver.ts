import { FieldResolver, Resolver, Root } from "type-graphql";
import { documentStub, LegalDocument, Organisation, organisationStub } from "../references.js";
import type { ReformActRow } from "./act.table.js";
import { ReformAct } from "./act.type.js";

@Resolver(() => ReformAct)
export class ReformActResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that did it; null where an office of no body did, or its subgraph does not answer.",
  })
  body(@Root() { bodyId }: ReformActRow) {
    return organisationStub(bodyId);
  }

  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: "The document by which it was done; null without one, or when the legal subgraph does not know it.",
  })
  document(@Root() { citation }: ReformActRow) {
    return documentStub(citation);
  }
}
