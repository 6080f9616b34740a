import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { findProcedureInUse } from "./find-procedure-in-use.js";
import { findProcedure } from "./find-procedures.js";
import { listProcedures } from "./list-procedures.js";
import { Procedure, ProcedureConnection } from "./procedure.type.js";
import { ProceduresArguments } from "./procedures.arguments.js";

@Resolver(() => Procedure)
export class ProcedureQueriesResolver {
  @Query(() => Procedure, { nullable: true, description: "The procedure of an id; null when there is none. Public." })
  procedure(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() context: RequestContext) {
    return findProcedure(context, id);
  }

  @Query(() => Procedure, {
    nullable: true,
    description: "The procedure that a code names on a day; null when none in use then has it. Public.",
  })
  procedureByCode(
    @Arg("code", () => String, { description: "Its code, 1.000080, or that of one of its cases, 1.000080.01." })
    code: string,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return findProcedureInUse(context, code, on ?? context.today);
  }

  @Query(() => ProcedureConnection, {
    description: "The procedures in use on a day, in Vietnamese alphabetical order. Public.",
  })
  procedures(@Args(() => ProceduresArguments) asked: ProceduresArguments, @Ctx() context: RequestContext) {
    const { query = null, field = null, kind = null, level = null, onlineKind = null } = asked;
    const { on, organisation: organisationId = null, legalBasis = null, decidedBefore = null } = asked;
    const narrowed = { query, field, kind, level, onlineKind, organisationId, legalBasis, decidedBefore };
    return listProcedures(context, { on: on ?? context.today, ...narrowed }, asked);
  }
}
