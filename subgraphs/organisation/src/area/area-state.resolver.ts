import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { AreaStateRow } from "./area.table.js";
import { AdministrativeArea } from "./area.type.js";
import { AreaChange, AreaState } from "./area-state.type.js";
import { findAreaChanges } from "./find-area-states.js";
import { findArea } from "./find-areas.js";

@Resolver(() => AreaState)
export class AreaStateResolver {
  @FieldResolver(() => AdministrativeArea, {
    nullable: true,
    description: "The area in which it lay directly in those days; null for a province.",
  })
  parent(@Root() { parentId }: AreaStateRow, @Ctx() context: RequestContext) {
    return parentId === null ? null : findArea(context, parentId);
  }

  @FieldResolver(() => [AreaChange], {
    description: "What differs from the state before it; empty for the first state of an area.",
  })
  changes(@Root() state: AreaStateRow, @Ctx() context: RequestContext) {
    return findAreaChanges(context, state);
  }
}
