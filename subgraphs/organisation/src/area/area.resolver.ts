import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { AdministrativeArea } from "./area.type.js";
import { findArea } from "./find-areas.js";

@Resolver(() => AdministrativeArea)
export class AreaResolver {
  @Query(() => AdministrativeArea, { nullable: true, description: "The area of an id; null when there is none." })
  administrativeArea(@Arg("id", () => ID) id: string, @Ctx() context: RequestContext) {
    return findArea(context, id);
  }
}
