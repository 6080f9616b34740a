import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("DossierFinisher", { description: "A body that has to finish dossiers of a territory. Public." })
export class DossierFinisher {
  bodyId: string;

  @Field(() => Int, {
    nullable: true,
    description: "How many; null where they are fewer than five and you may not see single dossiers.",
  })
  dossiers: number | null;
}
