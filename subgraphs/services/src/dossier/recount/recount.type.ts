import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("DossierDeadlineRecount", {
  description: "By which calendar the deadlines of dossiers are counted. Public.",
})
export class DeadlineRecount {
  @Field(() => Int, { description: "The version of the working calendar." })
  calendarVersion: number;

  @Field(() => Int, { description: "How many unsettled dossiers are still counted by an older version." })
  outdated: number;
}
