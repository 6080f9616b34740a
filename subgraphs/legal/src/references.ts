import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A body of another subgraph, named here by its id alone. */
@Directive('@key(fields: "id")')
@ObjectType("Organisation", {
  description: "A body of the organisation subgraph (cơ quan, tổ chức); here, what it has to do with documents.",
})
export class Organisation {
  @Field(() => ID, { description: "Opaque; the same in the whole graph." })
  id: string;
}

/** The stub of a body, or null where none is named. */
export const organisationStub = (id: string | null): Organisation | null => (id === null ? null : { id });
