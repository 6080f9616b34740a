import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import type { ChangeEventRow } from "../change-event/change-event.table.js";
import { ChangeEvent } from "../change-event/change-event.type.js";
import { findChangeEvent } from "../change-event/find-change-events.js";
import { DecisionCitation } from "../organisation/decision-citation.type.js";
import { findOrganisation } from "../organisation/find-organisations.js";
import type { OrganisationRow } from "../organisation/organisation.table.js";
import { Organisation } from "../organisation/organisation.type.js";
import { findFunction, findFunctions } from "./find-functions.js";
import { findHoldingBefore, findHoldingsOfBody, findHoldingsOfChange } from "./find-holdings.js";
import type { FunctionHoldingRow } from "./function.table.js";
import { FunctionHolding, FunctionMove, PublicFunction } from "./function.type.js";

@Resolver(() => FunctionHolding)
export class FunctionHoldingResolver {
  @FieldResolver(() => Organisation, { description: "The body that holds it." })
  organisation(@Root() { organisationId }: FunctionHoldingRow, @Ctx() context: RequestContext) {
    return findOrganisation(context, organisationId);
  }

  @FieldResolver(() => DecisionCitation, {
    nullable: true,
    description: "The legal act that gave it to the body; null when no source names it.",
  })
  decision(@Root() { decisionNumber, decidedOn, decisionIssuerId }: FunctionHoldingRow) {
    return decisionNumber && { number: decisionNumber, decidedOn, issuerId: decisionIssuerId };
  }

  @FieldResolver(() => ChangeEvent, {
    nullable: true,
    description: "The change in which it came to the body; null when it had it as far back as the sources reach.",
  })
  change(@Root() { changeEventId }: FunctionHoldingRow, @Ctx() context: RequestContext) {
    return findChangeEvent(context, changeEventId);
  }
}

@Resolver(() => FunctionMove)
export class FunctionMoveResolver {
  @FieldResolver(() => PublicFunction, { name: "function", description: "What moved." })
  moved(@Root() { functionId }: FunctionHoldingRow, @Ctx() context: RequestContext) {
    return findFunction(context, functionId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that held it until then; null when none is known to have.",
  })
  async from(@Root() holding: FunctionHoldingRow, @Ctx() context: RequestContext) {
    const before = await findHoldingBefore(context, holding);
    return findOrganisation(context, before?.organisationId ?? null);
  }

  @FieldResolver(() => Organisation, { description: "The body that has held it since." })
  to(@Root() { organisationId }: FunctionHoldingRow, @Ctx() context: RequestContext) {
    return findOrganisation(context, organisationId);
  }

  @FieldResolver(() => DecisionCitation, {
    nullable: true,
    description: "The legal act; null when no source names it.",
  })
  decision(@Root() { decisionNumber, decidedOn, decisionIssuerId }: FunctionHoldingRow) {
    return decisionNumber && { number: decisionNumber, decidedOn, issuerId: decisionIssuerId };
  }
}

@Resolver(() => ChangeEvent)
export class FunctionsMovedResolver {
  @FieldResolver(() => [FunctionMove], { description: "The functions that it moved, with the body before and after." })
  functionsMoved(@Root() { id }: ChangeEventRow, @Ctx() context: RequestContext) {
    return findHoldingsOfChange(context, id);
  }
}

@Resolver(() => Organisation)
export class OrganisationFunctionsResolver {
  @Directive("@listSize(assumedSize: 30)")
  @FieldResolver(() => [PublicFunction], {
    description: "The functions it holds on a day, in Vietnamese alphabetical order.",
  })
  async functions(
    @Root() { id }: OrganisationRow,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    const holdings = await findHoldingsOfBody(context, id, on ?? context.today);
    return findFunctions(
      context,
      holdings.map(({ functionId }) => functionId),
    );
  }
}
