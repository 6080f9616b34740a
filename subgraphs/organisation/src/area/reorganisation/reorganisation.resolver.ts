import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { DecisionCitation } from "../../organisation/decision-citation.type.js";
import { AreaSuccession } from "../../succession/succession.type.js";
import { AdministrativeArea } from "../area.type.js";
import { findChanged, findEnded, findFounded, findPassed, findReorganisation } from "./find-reorganisations.js";
import type { AreaReorganisationRow } from "./reorganisation.table.js";
import { AreaReorganisation } from "./reorganisation.type.js";
import { ReorganiseAreasInput } from "./reorganise-areas.input.js";
import { ReorganiseAreasPayload, reorganiseAreas } from "./reorganise-areas.js";

@Resolver(() => AreaReorganisation)
export class AreaReorganisationResolver {
  @Query(() => AreaReorganisation, {
    nullable: true,
    description: "The change of territories of an id; null when there is none.",
  })
  areaReorganisation(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() context: RequestContext) {
    return findReorganisation(context, id);
  }

  @Mutation(() => ReorganiseAreasPayload, {
    description:
      "Merges, divides, renames, retypes, recodes or moves areas by one decision (sắp xếp đơn vị hành chính). For the " +
      "home affairs department. Refused with BEFORE_DECISION, BEFORE_START, ENDED, OVERLAPS, SELF_REFERENCE, " +
      "SUCCESSOR_MISSING, SUM_MISMATCH, WRONG_KIND, BAD_CODE, ALREADY_EXISTS, MISSING_VALUE, INVALID_VALUE, NOT_FOUND.",
  })
  reorganiseAreas(
    @Arg("input", () => ReorganiseAreasInput, { description: "The decision and all that it changes." })
    input: ReorganiseAreasInput,
    @Ctx() context: RequestContext,
  ) {
    return reorganiseAreas(context, input);
  }

  @FieldResolver(() => DecisionCitation, { description: "The decision it rests on." })
  decision(@Root() { decisionNumber, decidedOn, decisionIssuerId }: AreaReorganisationRow): DecisionCitation {
    return { number: decisionNumber, decidedOn, issuerId: decisionIssuerId };
  }

  @Directive("@listSize(assumedSize: 200)")
  @FieldResolver(() => [AdministrativeArea], { description: "The areas that it ended." })
  ended(@Root() { id }: AreaReorganisationRow, @Ctx() context: RequestContext) {
    return findEnded(context, id);
  }

  @Directive("@listSize(assumedSize: 200)")
  @FieldResolver(() => [AdministrativeArea], { description: "The areas that it founded." })
  founded(@Root() { id }: AreaReorganisationRow, @Ctx() context: RequestContext) {
    return findFounded(context, id);
  }

  @Directive("@listSize(assumedSize: 200)")
  @FieldResolver(() => [AdministrativeArea], {
    description: "The areas that it changed and that stayed the same areas.",
  })
  changed(@Root() { id }: AreaReorganisationRow, @Ctx() context: RequestContext) {
    return findChanged(context, id);
  }

  @Directive("@listSize(assumedSize: 200)")
  @FieldResolver(() => [AreaSuccession], { description: "What passed into what." })
  successions(@Root() { id }: AreaReorganisationRow, @Ctx() context: RequestContext) {
    return findPassed(context, id);
  }
}
