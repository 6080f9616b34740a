import { Field, Int, ObjectType } from "type-graphql";
import type { AreaStateRow } from "./area.table.js";
import { AdministrativeArea } from "./area.type.js";
import { AreaState } from "./area-state.type.js";
import type { KnownArea } from "./find-area-states.js";

@ObjectType("AreaTreeNode", {
  description: "One area of a tree given as a flat list, each after its parent, siblings in Vietnamese order. Public.",
})
export class AreaTreeNode {
  @Field(() => AdministrativeArea, { description: "The area." })
  area: KnownArea;

  @Field(() => AreaState, { description: "What it was on the day of the tree." })
  state: AreaStateRow;

  @Field(() => AdministrativeArea, { nullable: true, description: "Its parent in this tree; null for the root." })
  parent: KnownArea | null;

  @Field(() => Int, { description: "How many steps it lies below the root: 0 for the root." })
  depth: number;
}
