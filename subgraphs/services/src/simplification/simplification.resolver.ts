import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { CitedDecision, citedDecision } from "../procedure/cited-decision.type.js";
import { getProcedure } from "../procedure/find-procedures.js";
import type { ProcedureRow } from "../procedure/procedure.table.js";
import { Procedure } from "../procedure/procedure.type.js";
import { Organisation, organisationStub } from "../references.js";
import {
  ApproveSimplificationInput,
  ApproveSimplificationPayload,
  approveSimplification,
} from "./approve-simplification.js";
import { findSimplification, listSimplifications, listSimplificationsOf } from "./find-simplifications.js";
import {
  ProposeSimplificationInput,
  ProposeSimplificationPayload,
  proposeSimplification,
} from "./propose-simplification.js";
import type { SimplificationRow } from "./simplification.table.js";
import {
  SimplificationProposal,
  SimplificationProposalConnection,
  SimplifiedQuantity,
  SimplifiedTime,
} from "./simplification.type.js";
import { simplified, simplifiedTime } from "./simplification-facts.js";

const INPUT = { description: "What the command needs." };

@ArgsType()
class SimplificationsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: "Proposed by this body, an Organisation." })
  proposer?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only approved ones, or only those not yet approved." })
  isApproved?: boolean | null;
}

@Resolver(() => SimplificationProposal)
export class SimplificationResolver {
  @Query(() => SimplificationProposal, {
    nullable: true,
    description: "The proposal of an id; null when there is none. Public.",
  })
  simplificationProposal(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() context: RequestContext) {
    return findSimplification(context, id);
  }

  @Query(() => SimplificationProposalConnection, { description: "Proposals, the newest first. Public." })
  simplificationProposals(
    @Args(() => SimplificationsArguments) asked: SimplificationsArguments,
    @Ctx() context: RequestContext,
  ) {
    const { proposer: proposerId = null, isApproved = null } = asked;
    return listSimplifications(context, { proposerId, isApproved }, asked);
  }

  @FieldResolver(() => Procedure, { description: "The procedure." })
  procedure(@Root() { procedureId }: SimplificationRow, @Ctx() context: RequestContext) {
    return getProcedure(context, procedureId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that proposes; null when the organisation subgraph does not know it.",
  })
  proposer(@Root() { proposerId }: SimplificationRow) {
    return organisationStub(proposerId);
  }

  @FieldResolver(() => SimplifiedTime, { nullable: true, description: "How long it may take; null when unchanged." })
  time(@Root() proposal: SimplificationRow) {
    return simplifiedTime(proposal);
  }

  @FieldResolver(() => SimplifiedQuantity, {
    nullable: true,
    description: "How many components a dossier has (thành phần hồ sơ); null when unchanged.",
  })
  components(@Root() { componentsBefore, componentsAfter }: SimplificationRow) {
    return simplified(componentsBefore, componentsAfter);
  }

  @FieldResolver(() => SimplifiedQuantity, {
    nullable: true,
    description: "What complying costs all applicants in a year, in đồng (chi phí tuân thủ); null when not computed.",
  })
  cost(@Root() { costBefore, costAfter }: SimplificationRow) {
    return simplified(costBefore, costAfter);
  }

  @FieldResolver(() => CitedDecision, {
    nullable: true,
    description: "The document that approved it; null while it is not approved.",
  })
  approval(@Root() { approvalNumber, approvalDecidedOn, approvalCitation }: SimplificationRow) {
    return citedDecision(approvalNumber, approvalDecidedOn, approvalCitation);
  }

  @Mutation(() => ProposeSimplificationPayload, {
    description: "Records a proposal to make a procedure simpler. For clerks and heads of the body that proposes.",
  })
  proposeSimplification(
    @Arg("input", () => ProposeSimplificationInput, INPUT) input: ProposeSimplificationInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<SimplificationRow>> {
    return proposeSimplification(context, input);
  }

  @Mutation(() => ApproveSimplificationPayload, {
    description: "Records that a proposal is approved. For Chairmen and the body that promulgates the procedure.",
  })
  approveSimplification(
    @Arg("input", () => ApproveSimplificationInput, INPUT) input: ApproveSimplificationInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<SimplificationRow>> {
    return approveSimplification(context, input);
  }
}

@Resolver(() => Procedure)
export class ProcedureSimplificationsResolver {
  @FieldResolver(() => SimplificationProposalConnection, {
    description: "Proposals to make it simpler, the newest first.",
  })
  simplifications(
    @Root() { id }: ProcedureRow,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return listSimplificationsOf(context, id, page);
  }
}
