import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { SubmissionMethodEnum } from "../channel/channel.type.js";
import type { SubmissionMethod } from "../channel/channel-words.js";
import { ProcessingTimeType } from "../channel/processing-time.type.js";
import { CitedDecision, citedDecision } from "../procedure/cited-decision.type.js";
import { getProcedure } from "../procedure/find-procedures.js";
import { On } from "../procedure/on.js";
import type { ProcedureRow } from "../procedure/procedure.table.js";
import { Procedure } from "../procedure/procedure.type.js";
import { Organisation, organisationStub } from "../references.js";
import { ownTimeOf } from "./execution.rules.js";
import type { ExecutionRow } from "./execution.table.js";
import { ServiceAtOrganisation, ServiceAtOrganisationConnection } from "./execution.type.js";
import { findExecution, findExecutions, findServices } from "./find-executions.js";
import { findStatutoryTimes } from "./find-statutory-times.js";

@Resolver(() => ServiceAtOrganisation)
export class ExecutionResolver {
  @Query(() => ServiceAtOrganisation, {
    nullable: true,
    description: "A procedure at a body, by id; null when there is none. Public.",
  })
  serviceAtOrganisation(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() context: RequestContext) {
    return findExecution(context, id);
  }

  @FieldResolver(() => Procedure, { description: "The procedure." })
  procedure(@Root() { procedureId }: ExecutionRow, @Ctx() context: RequestContext) {
    return getProcedure(context, procedureId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body; null when the organisation subgraph does not know it.",
  })
  organisation(@Root() { organisationId }: ExecutionRow) {
    return organisationStub(organisationId);
  }

  @FieldResolver(() => ProcessingTimeType, {
    nullable: true,
    description: "The time the body has set for itself; null where it has none, and the procedure's times hold.",
  })
  ownTime(@Root() execution: ExecutionRow) {
    return ownTimeOf(execution);
  }

  @FieldResolver(() => [ProcessingTimeType], {
    description:
      "The times that hold at this body on a day for a way of handing in: its own, else those of the procedure; several where cases differ, empty when none is published.",
  })
  statutoryTimes(
    @Root() execution: ExecutionRow,
    @Ctx() context: RequestContext,
    @Arg("method", () => SubmissionMethodEnum, { defaultValue: "DIRECT", description: "The way of handing in." })
    method: SubmissionMethod,
    @On() on: PlainDate | null,
  ) {
    return findStatutoryTimes(context, { execution, method, on: on ?? context.today });
  }

  @FieldResolver(() => CitedDecision, {
    nullable: true,
    description: "The decision that assigned it or set its time; null when not recorded.",
  })
  decision(@Root() { decisionNumber, decidedOn, decisionCitation }: ExecutionRow) {
    return citedDecision(decisionNumber, decidedOn, decisionCitation);
  }
}

@Resolver(() => Procedure)
export class ProcedureExecutionsResolver {
  @FieldResolver(() => ServiceAtOrganisationConnection, {
    description: "The bodies that carry it out on a day, as far as recorded; those that began first before others.",
  })
  executions(
    @Root() { id }: ProcedureRow,
    @On() on: PlainDate | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findExecutions(context, id, on ?? context.today, page);
  }
}

@Resolver(() => Organisation)
export class OrganisationProceduresResolver {
  @FieldResolver(() => ServiceAtOrganisationConnection, {
    description:
      "The procedures it carries out on a day, by name; those of a predecessor are the predecessor's. Public.",
  })
  procedures(
    @Root() { id }: Organisation,
    @On() on: PlainDate | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findServices(context, id, on ?? context.today, page);
  }
}
