import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, Directive, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Level } from "./area.rules.js";
import type { AreaRow } from "./area.table.js";
import { AdministrativeArea, AdministrativeAreaConnection, AreaLevel } from "./area.type.js";
import { AreaState } from "./area-state.type.js";
import { AreaTreeNode } from "./area-tree.type.js";
import { countDescendants } from "./count-descendants.js";
import { findAncestors } from "./find-ancestors.js";
import { findAreaState, findAreaStates, findNearestState } from "./find-area-states.js";
import { findChildren } from "./find-children.js";
import { findTree } from "./find-tree.js";

const ON = { nullable: true, description: "The day asked about; today when left out." };

@Resolver(() => AdministrativeArea)
export class AreaResolver {
  @FieldResolver(() => Boolean, {
    description: "Whether `validFrom` is the day of its founding; false when it may be older than the sources reach.",
  })
  isStartKnown(@Root() area: AreaRow) {
    return area.start === "EXACT";
  }

  @FieldResolver(() => String, {
    description: "Its full name today; of an area that has ended the last one: `Xã Mỹ Phúc`. For other days: `state`.",
  })
  async fullName(@Root() area: AreaRow, @Ctx() context: RequestContext) {
    return (await findNearestState(context, area)).fullName;
  }

  @FieldResolver(() => AreaState, {
    nullable: true,
    description: "What it was on a day; null when it did not exist then, or no source reaches that day.",
  })
  state(
    @Root() area: AreaRow,
    @Arg("on", () => PlainDateScalar, ON) on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return findAreaState(context, area, on ?? context.today);
  }

  @FieldResolver(() => [AreaState], { description: "Everything it has been, the earliest first." })
  states(@Root() area: AreaRow, @Ctx() context: RequestContext) {
    return findAreaStates(context, area.id);
  }

  @FieldResolver(() => AdministrativeAreaConnection, {
    description: "The areas that lay directly in it on a day, in Vietnamese alphabetical order.",
  })
  children(
    @Root() area: AreaRow,
    @Arg("on", () => PlainDateScalar, ON) on: PlainDate | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findChildren(context, area.id, on ?? context.today, page);
  }

  @FieldResolver(() => [AdministrativeArea], {
    description: "The areas in which it lay on a day, the nearest first; empty when it did not exist then.",
  })
  ancestors(
    @Root() area: AreaRow,
    @Arg("on", () => PlainDateScalar, ON) on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return findAncestors(context, area, on ?? context.today);
  }

  @Directive("@listSize(assumedSize: 200)")
  @FieldResolver(() => [AreaTreeNode], {
    description: "Itself and all areas that lay in it on a day, at any depth; empty when it did not exist then.",
  })
  tree(
    @Root() area: AreaRow,
    @Arg("on", () => PlainDateScalar, ON) on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return findTree(context, area.id, on ?? context.today);
  }

  @FieldResolver(() => Int, { description: "How many areas lay in it on a day, at any depth." })
  descendantCount(
    @Root() area: AreaRow,
    @Arg("on", () => PlainDateScalar, ON) on: PlainDate | null,
    @Arg("level", () => AreaLevel, { nullable: true, description: "Only areas of this level." }) level: Level | null,
    @Ctx() context: RequestContext,
  ) {
    return countDescendants(context, area.id, on ?? context.today, level);
  }
}
