import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, ArgsType, Ctx, Directive, Field, ID, Query, Resolver } from "type-graphql";
import type { Level } from "./area.rules.js";
import { AdministrativeArea, AdministrativeAreaConnection, AreaLevel } from "./area.type.js";
import { AreaTreeNode } from "./area-tree.type.js";
import { findAreaPage } from "./find-area-pages.js";
import { findArea, findAreaByCode } from "./find-areas.js";
import { findTree, findWholeTree } from "./find-tree.js";

const ON = { nullable: true, description: "The day asked about; today when left out." };

@ArgsType()
class AreasArguments extends PageArguments {
  @Field(() => PlainDateScalar, ON)
  on?: PlainDate | null;

  @Field(() => AreaLevel, { nullable: true, description: "Only areas of this level." })
  level?: Level | null;

  @Field(() => ID, { nullable: true, description: "Only areas that lay directly in this one." })
  parent?: string | null;

  @Field(() => ID, { nullable: true, description: "Only areas that lay in this one, at any depth." })
  within?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Words of the full name on that day, with or without marks: `my phuc` finds xã Mỹ Phúc.",
  })
  query?: string | null;
}

@Resolver()
export class AreaQueryResolver {
  @Query(() => AdministrativeArea, { nullable: true, description: "The area of an id; null when there is none." })
  administrativeArea(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() context: RequestContext) {
    return findArea(context, id);
  }

  @Query(() => AdministrativeArea, {
    nullable: true,
    description: "The area that had a code on a day (codes are reused); null when none had it then.",
  })
  administrativeAreaByCode(
    @Arg("code", () => String, { description: "The code with its leading zeros: 2, 3 or 5 digits." }) code: string,
    @Arg("on", () => PlainDateScalar, ON) on: PlainDate | null,
    @Arg("level", () => AreaLevel, { nullable: true, description: "Only an area of this level." }) level: Level | null,
    @Ctx() context: RequestContext,
  ) {
    return findAreaByCode(context, code, on ?? context.today, level ?? null);
  }

  @Query(() => AdministrativeAreaConnection, {
    description: "The areas that existed on a day, in Vietnamese alphabetical order of their names.",
  })
  administrativeAreas(@Args(() => AreasArguments) args: AreasArguments, @Ctx() context: RequestContext) {
    const { on, level = null, parent = null, within = null, query = null } = args;
    return findAreaPage(context, { on: on ?? context.today, level, parent, within, query }, args);
  }

  @Directive("@listSize(assumedSize: 4000)")
  @Query(() => [AreaTreeNode], {
    description: "An area and all that lay in it on a day, as a flat list; the whole country where no root is given.",
  })
  areaTree(
    @Arg("root", () => ID, { nullable: true, description: "The area at the top; all areas when left out." })
    root: string | null,
    @Arg("on", () => PlainDateScalar, ON) on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return root == null ? findWholeTree(context, on ?? context.today) : findTree(context, root, on ?? context.today);
  }
}
