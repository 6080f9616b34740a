import type { RecordLink } from "@lienthong/kernel/service/schema/record-link.type.js";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A body of another subgraph, named here by its id alone. */
@Directive('@key(fields: "id")')
@ObjectType("Organisation", {
  description: "A body of the organisation subgraph (cơ quan, tổ chức); here, its systems that follow the graph.",
})
export class Organisation {
  @Field(() => ID, { description: "Opaque; the same in the whole graph." })
  id: string;
}

/** A document of another subgraph, named here by its citation alone: nobody here knows whether anyone holds it. */
@Directive('@key(fields: "citation", resolvable: false)')
@ObjectType("LegalDocument", {
  description: "A document of the legal subgraph (văn bản); here, what sharing of data rests on.",
})
export class LegalDocument {
  @Field(() => String, { description: "Its canonical citation: number, issuer and year as far as they are needed." })
  citation: string;
}

/** The stub of a body, or null where none is named. */
export const organisationStub = (id: string | null): Organisation | null => (id === null ? null : { id });

/** The link to a record, or null where none is named. */
export const recordLinkTo = (id: string | null | undefined): RecordLink | null => (id == null ? null : { nodeId: id });
