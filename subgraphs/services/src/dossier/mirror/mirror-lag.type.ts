import { DateTimeScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("DossierMirrorLag", { description: "How far behind the mirror of another system is. Public." })
export class MirrorLag {
  @Field(() => String, { description: "The system that owns the dossiers." })
  sourceSystem: string;

  @Field(() => DateTimeScalar, { description: "When the newest change that is known here was made there." })
  sourceUpdatedAt: string;

  @Field(() => DateTimeScalar, { description: "When that was stored here." })
  mirroredAt: string;

  @Field(() => Int, { description: "How many seconds that change took to come here." })
  lagSeconds: number;

  @Field(() => Int, { description: "How many seconds ago that change was made: what came since is not known here." })
  behindSeconds: number;
}
