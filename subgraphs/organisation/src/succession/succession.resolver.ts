import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { AreaRow } from "../area/area.table.js";
import { AdministrativeArea } from "../area/area.type.js";
import { findArea } from "../area/find-areas.js";
import { CurrentAreas } from "./current-areas.type.js";
import { findCurrentAreas } from "./find-current-areas.js";
import { findLineage } from "./find-lineage.js";
import {
  findPredecessorCandidates,
  findPredecessors,
  findSuccessionStatus,
  findSuccessorCandidates,
  findSuccessors,
} from "./find-successions.js";
import { AreaLineage } from "./lineage.type.js";
import type { AreaSuccessionRow } from "./succession.table.js";
import { AreaSuccession, AreaSuccessionStatus } from "./succession.type.js";

@Resolver(() => AdministrativeArea)
export class AreaWaysResolver {
  @FieldResolver(() => AreaSuccessionStatus, { description: "Whether it is known which areas came out of it." })
  successionStatus(@Root() area: AreaRow, @Ctx() context: RequestContext) {
    return findSuccessionStatus(context, area);
  }

  @FieldResolver(() => [AreaSuccession], {
    description:
      "What it passed into by the decision that ended it, or gave away before; empty while nothing is known.",
  })
  successors(@Root() area: AreaRow, @Ctx() context: RequestContext) {
    return findSuccessors(context, area.id);
  }

  @FieldResolver(() => [AreaSuccession], {
    description: "What it came out of, or took in; empty while nothing is known.",
  })
  predecessors(@Root() area: AreaRow, @Ctx() context: RequestContext) {
    return findPredecessors(context, area.id);
  }

  @FieldResolver(() => [AdministrativeArea], {
    description:
      "Where its status is UNKNOWN: areas of its district that changed on the same day. None of them is chosen.",
  })
  successorCandidates(@Root() area: AreaRow, @Ctx() context: RequestContext) {
    return findSuccessorCandidates(context, area);
  }

  @FieldResolver(() => [AdministrativeArea], {
    description: "Ended areas of unknown successors, a part of which may have passed into it.",
  })
  predecessorCandidates(@Root() area: AreaRow, @Ctx() context: RequestContext) {
    return findPredecessorCandidates(context, area.id);
  }

  @FieldResolver(() => CurrentAreas, {
    description: "The areas of a day that came out of it, over all decisions between; itself while it exists.",
  })
  currentAreas(
    @Root() area: AreaRow,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day asked about; today when left out." })
    on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return findCurrentAreas(context, area.id, on ?? context.today);
  }

  @FieldResolver(() => [AreaLineage], {
    description:
      "The areas to which its territory has ever belonged, with the days: itself, those it lay in, its predecessors " +
      "at any remove and those they lay in.",
  })
  lineage(@Root() area: AreaRow, @Ctx() context: RequestContext) {
    return findLineage(context, area.id);
  }
}

@Resolver(() => AreaSuccession)
export class AreaSuccessionResolver {
  @FieldResolver(() => AdministrativeArea, { description: "The area that passed, wholly or in part." })
  from(@Root() { fromId }: AreaSuccessionRow, @Ctx() context: RequestContext) {
    return findArea(context, fromId);
  }

  @FieldResolver(() => AdministrativeArea, { description: "The area that took it in." })
  to(@Root() { toId }: AreaSuccessionRow, @Ctx() context: RequestContext) {
    return findArea(context, toId!);
  }
}
