import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A record of whatever subgraph, known by its id alone. `node` finds it, and its owner says who may see it. */
@Directive('@key(fields: "nodeId")')
@ObjectType("RecordLink", { description: "A link to a record of any kind (liên kết đến hồ sơ)." })
export class RecordLink {
  @Directive("@inaccessible")
  @Field(() => ID, { description: "The id of the record." })
  nodeId: string;
}
