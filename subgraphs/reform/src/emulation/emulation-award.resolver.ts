import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { EvaluationOfBody } from "../evaluation/evaluate.js";
import type { ConditionCode } from "../evaluation/evaluation.rules.js";
import { Evaluation } from "../evaluation/evaluation.type.js";
import { ConditionCodeEnum } from "../evaluation/evaluation-enums.js";
import { documentStub, LegalDocument, Organisation, organisationStub } from "../references.js";
import type { EmulationAwardRow } from "./emulation-award.table.js";
import { EmulationAward, EmulationAwardConnection } from "./emulation-award.type.js";
import { referenceTo } from "./evaluation-reference.js";
import { findEmulationAwardsOf } from "./find-emulation-awards.js";

@Resolver(() => EmulationAward)
export class EmulationAwardResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body; null when the organisation subgraph does not answer.",
  })
  organisation(@Root() { organisationId }: EmulationAwardRow) {
    return organisationStub(organisationId);
  }

  @FieldResolver(() => [ConditionCodeEnum], {
    description: "Conditions of the title that nobody knew on the day of the proposal; whoever decides finds out.",
  })
  openConditions(@Root() { openConditions }: EmulationAwardRow) {
    return openConditions.split(",").filter((code) => code !== "") as ConditionCode[];
  }

  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: "The decision; null before, when rejected without one, or unknown to the legal subgraph.",
  })
  decision(@Root() { citation }: EmulationAwardRow) {
    return documentStub(citation);
  }
}

@Resolver(() => Organisation)
export class OrganisationEmulationAwardsResolver {
  @FieldResolver(() => EmulationAwardConnection, {
    description: "The titles for which it was proposed, the newest proposal first. Public.",
  })
  emulationAwards(
    @Root() { id }: Organisation,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findEmulationAwardsOf(context, id, page);
  }
}

@Resolver(() => Evaluation)
export class EvaluationReferenceResolver {
  @FieldResolver(() => String, {
    description:
      "Opaque: names this evaluation as it was computed today, for commands that rest on it. Take it from a ranking's " +
      "entry where the place in the group matters.",
  })
  reference(@Root() evaluation: EvaluationOfBody, @Ctx() context: RequestContext) {
    return referenceTo(context, evaluation);
  }
}
