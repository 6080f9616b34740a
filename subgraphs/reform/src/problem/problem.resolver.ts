import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { workingDaysBetween } from "@lienthong/kernel/domain/working-days.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { ReformAct } from "../act/act.type.js";
import { findActs } from "../act/find-acts.js";
import type { FocusTaskRow } from "../directive/directive.table.js";
import { FocusTask } from "../directive/directive.type.js";
import { findRecord } from "../find-record.js";
import { documentStub, LegalDocument, Organisation, organisationStub } from "../references.js";
import { findProblems, findProblemsOf } from "./find-problems.js";
import type { ProblemRow } from "./problem.table.js";
import { ProblemStateEnum, ReformProblem, ReformProblemConnection } from "./problem.type.js";
import { problemStateOn, waitingWorkingDays } from "./problem-state.rules.js";
import { AllProblemsArguments, filterOf, ProblemsArguments } from "./problems.arguments.js";

const DAY = { nullable: true, description: "The day; today when left out." };

@Resolver(() => ReformProblem)
export class ProblemResolver {
  @Query(() => ReformProblemConnection, {
    description: "The problems of all bodies, those told of first before others. Public.",
  })
  reformProblems(@Args(() => AllProblemsArguments) args: AllProblemsArguments, @Ctx() context: RequestContext) {
    return findProblems(context, { ...filterOf(context, args), task: args.task }, args);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that told of it; null when the organisation subgraph does not answer.",
  })
  organisation(@Root() { organisationId }: ProblemRow) {
    return organisationStub(organisationId);
  }

  @FieldResolver(() => FocusTask, { nullable: true, description: "The task in whose way it stands." })
  task(@Root() { taskId }: ProblemRow, @Ctx() context: RequestContext) {
    return findRecord(context, "focus_task", taskId);
  }

  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: "The document that obstructs; null where none does, or when the legal subgraph does not know it.",
  })
  obstructingDocument(@Root() { obstructedBy }: ProblemRow) {
    return documentStub(obstructedBy);
  }

  @FieldResolver(() => ProblemStateEnum, { description: "Where it stands at the end of a day." })
  async state(
    @Root() { id }: ProblemRow,
    @Arg("on", () => PlainDateScalar, DAY) on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return problemStateOn(await findActs(context, id), on ?? context.today);
  }

  @FieldResolver(() => [ReformAct], { description: "What was done about it, in the order of doing." })
  acts(@Root() { id }: ProblemRow, @Ctx() context: RequestContext) {
    return findActs(context, id);
  }

  @FieldResolver(() => ReformAct, { nullable: true, description: "What was done last; null while nothing was." })
  async lastAct(@Root() { id }: ProblemRow, @Ctx() context: RequestContext) {
    return (await findActs(context, id)).at(-1) ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Working days since it was told of, up to its closing; null outside the working calendar.",
  })
  ageWorkingDays(
    @Root() { reportedOn, closedOn }: ProblemRow,
    @Arg("on", () => PlainDateScalar, DAY) on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    const day = on ?? context.today;
    return workingDaysBetween(context.calendar, reportedOn, closedOn !== null && closedOn < day ? closedOn : day);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Working days for which it has waited for the Chairman's decision; null when not reported to him, or outside the " +
      "working calendar.",
  })
  waitingWorkingDays(
    @Root() problem: ProblemRow,
    @Arg("on", () => PlainDateScalar, DAY) on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return waitingWorkingDays(context.calendar, problem, on ?? context.today);
  }
}

@Resolver(() => Organisation)
export class OrganisationProblemsResolver {
  @FieldResolver(() => ReformProblemConnection, {
    description: "The problems it told of, those told of first before others. Public.",
  })
  problems(
    @Root() { id }: Organisation,
    @Args(() => ProblemsArguments) args: ProblemsArguments,
    @Ctx() context: RequestContext,
  ) {
    return findProblemsOf(context, { owner: "organisationId", id }, filterOf(context, args), args);
  }
}

@Resolver(() => FocusTask)
export class TaskProblemsResolver {
  @FieldResolver(() => ReformProblemConnection, {
    description: "What stands in its way, told of first before others.",
  })
  problems(
    @Root() { id }: FocusTaskRow,
    @Args(() => ProblemsArguments) args: ProblemsArguments,
    @Ctx() context: RequestContext,
  ) {
    return findProblemsOf(context, { owner: "taskId", id }, filterOf(context, args), args);
  }
}

@Resolver(() => LegalDocument)
export class DocumentProblemsResolver {
  @FieldResolver(() => ReformProblemConnection, {
    description: "The problems of the reform in which it obstructs, those told of first before others. Public.",
  })
  problemsObstructed(
    @Root() { citation }: LegalDocument,
    @Args(() => ProblemsArguments) args: ProblemsArguments,
    @Ctx() context: RequestContext,
  ) {
    return findProblemsOf(context, { owner: "obstructedBy", id: citation }, filterOf(context, args), args);
  }
}
