import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { DisciplineCase } from "../case/case.type.js";
import { findCase } from "../case/find-cases.js";
import { LegalDocument, Organisation, organisationStub } from "../references.js";
import { citationOf } from "../regime/regime.rules.js";
import type { DecisionRow } from "./decision.table.js";
import { DecisionStateEnum, DisciplineDecision } from "./decision.type.js";
import { announceDueOn, effectCountsFrom, lapsesOn, mustBeCancelled, stateOn } from "./decision-effect.rules.js";
import type { DecisionState } from "./decision-words.js";
import { findDecision, findReplacedOn } from "./find-decisions.js";

@Resolver(() => DisciplineDecision)
export class DecisionResolver {
  @Query(() => DisciplineDecision, {
    nullable: true,
    description: "The decision on discipline of an id; null when there is none that you may see.",
  })
  disciplineDecision(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() context: RequestContext) {
    return findDecision(context, id);
  }

  @FieldResolver(() => DisciplineCase, { description: "Its case." })
  case(@Root() { caseId }: DecisionRow, @Ctx() context: RequestContext) {
    return findCase(context, caseId);
  }

  @FieldResolver(() => Organisation, { description: "The body that decided." })
  decidingBody(@Root() { decidingBodyId }: DecisionRow) {
    return organisationStub(decidingBodyId);
  }

  @FieldResolver(() => Organisation, {
    description: "The body where it happened, at which it counts, though the person may be employed elsewhere by now.",
  })
  placeBody(@Root() { placeBodyId }: DecisionRow) {
    return organisationStub(placeBodyId);
  }

  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: "The decree of its regime; null when nobody holds it.",
  })
  regimeDocument(@Root() { regime }: DecisionRow) {
    return { citation: citationOf(regime) };
  }

  @FieldResolver(() => PlainDateScalar, {
    description:
      "From which day its effect counts: that of the party decision where one stood behind it, not for dismissal.",
  })
  effectCountsFrom(@Root() decision: DecisionRow): PlainDate {
    return effectCountsFrom(decision);
  }

  @FieldResolver(() => PlainDateScalar, {
    nullable: true,
    description: "The first day without effect: 12 months later, without any document. Null for dismissal and recall.",
  })
  lapsesOn(@Root() decision: DecisionRow): PlainDate | null {
    return lapsesOn(decision);
  }

  @FieldResolver(() => DecisionStateEnum, { description: "What it is on a day." })
  async state(
    @Root() decision: DecisionRow,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Ctx() context: RequestContext,
  ): Promise<DecisionState> {
    return stateOn(decision, await findReplacedOn(context, decision), on ?? context.today);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it has to be cancelled because the party decision behind it was (234/2026/NĐ-CP, Art. 2.6).",
  })
  async mustBeCancelled(@Root() decision: DecisionRow, @Ctx() context: RequestContext) {
    const owner = await findCase(context, decision.caseId);
    return decision.partyDecidedOn !== null && mustBeCancelled(decision, owner?.partyCancelledOn ?? null);
  }

  @FieldResolver(() => PlainDateScalar, {
    nullable: true,
    description:
      "By when it has to be announced at the unit as wrongful: 10 working days. Null where it is not wrongful.",
  })
  announceDueOn(@Root() decision: DecisionRow, @Ctx() { calendar }: RequestContext): PlainDate | null {
    return announceDueOn(decision, calendar);
  }
}
