import { Directive, Field, ObjectType } from "type-graphql";

/** A document of another subgraph, named here by its citation alone. */
@Directive('@key(fields: "citation")')
@ObjectType("LegalDocument", { description: "A document of the State or the Party (văn bản)." })
export class LegalDocument {
  @Field(() => String, { description: "Its canonical citation: number, issuer and year as far as they are needed." })
  citation: string;
}
