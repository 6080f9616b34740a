import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { DutyInspection } from "./duty-inspection.type.js";
import { findDutyInspection } from "./find-duty-inspections.js";

@Resolver()
export class InspectionQueries {
  @Query(() => DutyInspection, {
    nullable: true,
    description: "The inspection of duty of an id; null when there is none that you may see.",
  })
  dutyInspection(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() context: RequestContext) {
    return findDutyInspection(context, id);
  }
}
