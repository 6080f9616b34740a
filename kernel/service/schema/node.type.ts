import { Field, ID, InterfaceType } from "type-graphql";

/** Anything that can be asked for again by its id alone (Relay). */
@InterfaceType("Node", {
  description: "Anything that can be asked for again by its id alone, through `node` and `nodes`.",
  autoRegisterImplementations: false,
})
export class Node {
  @Field(() => ID, { description: "Opaque; the same for ever, and unique in the whole graph." })
  id: string;
}
