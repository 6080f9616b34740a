import { Field, ObjectType } from "type-graphql";
import type { AreaRow } from "../area/area.table.js";
import { AdministrativeArea } from "../area/area.type.js";
import type { Extent } from "./succession.rules.js";
import { AreaExtent } from "./succession.type.js";

@ObjectType("CurrentArea", { description: "An area of a day, and how much of an earlier one it took in. Public." })
export class CurrentArea {
  @Field(() => AdministrativeArea, { description: "The area of the day." })
  area: AreaRow;

  @Field(() => AreaExtent, {
    description: "How much of the earlier area passed into it over the whole way; PARTIAL when any step on it is.",
  })
  extent: Extent;
}

@ObjectType("CurrentAreas", {
  description: "The areas of a day that came out of an area, over all decisions between. Public.",
})
export class CurrentAreas {
  @Field(() => [CurrentArea], { description: "The areas of the day; empty when none is known." })
  areas: CurrentArea[];

  @Field(() => [AdministrativeArea], {
    description: "Ended areas on the way of which nobody knows what came out; empty when all is known.",
  })
  unknown: AreaRow[];

  @Field(() => Boolean, {
    description: "Whether the whole territory is accounted for; false also for a day before the area began.",
  })
  isComplete: boolean;
}
