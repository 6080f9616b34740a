import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { DecisionCitation } from "../organisation/decision-citation.type.js";
import { findOrganisations } from "../organisation/find-organisations.js";
import { Organisation } from "../organisation/organisation.type.js";
import type { ChangeEventRow } from "./change-event.table.js";
import { ChangeEvent, ChangeEventConnection, OrganisationSuccession } from "./change-event.type.js";
import { findChangeEvent, findChangeEventPage } from "./find-change-events.js";
import { findSteps } from "./find-successions.js";

@ArgsType()
class ChangeEventsArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description: "Number and symbol of the decision as printed. Other provinces and years may have the same.",
  })
  decision: string | null;

  @Field(() => Int, { nullable: true, description: "The year in which the decision was taken." })
  decidedInYear: number | null;

  @Field(() => ID, { nullable: true, description: "The body or person that took the decision." })
  issuer: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The one day on which they took effect." })
  on: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The first day on which they took effect." })
  from: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The last day on which they took effect, included." })
  to: PlainDate | null;

  @Field(() => ID, { nullable: true, description: "A body on either side of the change." })
  organisation: string | null;
}

@Resolver(() => ChangeEvent)
export class ChangeEventResolver {
  @Query(() => ChangeEvent, { nullable: true, description: "The change of an id; null when there is none. Public." })
  changeEvent(
    @Arg("id", () => ID, { description: "The id of the change." }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return findChangeEvent(context, id);
  }

  @Query(() => ChangeEventConnection, { description: "Changes of bodies, the newest first. Public." })
  changeEvents(@Args(() => ChangeEventsArguments) asked: ChangeEventsArguments, @Ctx() context: RequestContext) {
    const { decision = null, decidedInYear = null, issuer = null, on = null, organisation = null } = asked;
    const days = { from: asked.from ?? on, to: asked.to ?? on };
    const filter = { decision, decidedInYear, issuerId: issuer, ...days, organisationId: organisation };
    return findChangeEventPage(context, filter, asked);
  }

  @FieldResolver(() => DecisionCitation, { description: "The decision that made it so." })
  decision(@Root() { decisionNumber, decidedOn, decisionIssuerId }: ChangeEventRow) {
    return { number: decisionNumber, decidedOn, issuerId: decisionIssuerId };
  }

  @FieldResolver(() => [Organisation], {
    description: "The bodies that were changed; one that lives on is among them.",
  })
  async originalOrganisations(@Root() { id }: ChangeEventRow, @Ctx() context: RequestContext) {
    const steps = await findSteps(context, id);
    return findOrganisations(
      context,
      steps.map(({ originalId }) => originalId),
    );
  }

  @FieldResolver(() => [Organisation], {
    description: "The bodies that came out of it, new or living on; empty when there are none, or none is known.",
  })
  async resultingOrganisations(@Root() { id }: ChangeEventRow, @Ctx() context: RequestContext) {
    const steps = await findSteps(context, id);
    return findOrganisations(
      context,
      steps.flatMap(({ resultingId }) => resultingId ?? []),
    );
  }

  @Directive("@listSize(assumedSize: 20)")
  @FieldResolver(() => [OrganisationSuccession], { description: "Which body came out of which, and how much of it." })
  successions(@Root() { id }: ChangeEventRow, @Ctx() context: RequestContext) {
    return findSteps(context, id);
  }
}
