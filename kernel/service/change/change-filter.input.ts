import { Field, ID, InputType } from "type-graphql";

/** Which changes of a stream are told. */
@InputType("ChangeFilter", {
  description: "Which changes of a stream are told: those that meet every condition given.",
})
export class ChangeFilter {
  @Field(() => [String], {
    nullable: true,
    description: "Types of events, such as `ProcedureChanged`; all when left out; else error BAD_FILTER.",
  })
  types?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Types of records, such as `Procedure`; all when left out; else error BAD_FILTER.",
  })
  subjectTypes?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "An Organisation id: changes of its data and of those of the bodies below it, those it took over whole, and, once it has ended, those that carry on its work.",
  })
  organisation?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "An AdministrativeArea id: changes that are about this area, where the event knows its area.",
  })
  area?: string | null;
}
