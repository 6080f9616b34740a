import { Field, ID, InterfaceType } from "type-graphql";
import { typeOfId } from "../../domain/id.js";

/** Anything that can be asked for again by its id alone (Relay). */
@InterfaceType("Node", {
  description: "Anything that can be asked for again by its id alone, through `node` and `nodes`.",
  autoRegisterImplementations: false,
  resolveType: ({ id }: Node) => typeOfId(id) ?? undefined,
})
export class Node {
  @Field(() => ID, { description: "Opaque; the same for ever, and unique in the whole graph." })
  id: string;
}
