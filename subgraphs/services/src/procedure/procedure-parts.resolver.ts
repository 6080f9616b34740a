import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ProcedureChannel } from "../channel/channel.type.js";
import { findChannels } from "../channel/find-channels.js";
import { Evidence, LegalBasis, ProcedureCase, ProcedureOutput, PublishedBody } from "./edition-parts.type.js";
import { findBodies, findCases, findEvidences, findLegalBasis, findOutputs } from "./find-parts.js";
import { getEditionNearest } from "./find-procedures.js";
import { On } from "./on.js";
import type { ProcedureRow } from "./procedure.table.js";
import { Procedure } from "./procedure.type.js";
import { promulgatorOf } from "./promulgator.js";

@Resolver(() => Procedure)
export class ProcedurePartsResolver {
  @FieldResolver(() => PublishedBody, {
    nullable: true,
    description: "The body that promulgates it (cơ quan ban hành) on a day; null when not recorded.",
  })
  async promulgator(@Root() { id }: ProcedureRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return promulgatorOf(await getEditionNearest(context, id, on ?? context.today));
  }

  @FieldResolver(() => [PublishedBody], {
    description:
      "The bodies that carry it out (cơ quan thực hiện) as published, often kinds of bodies; single ones are under `executions`.",
  })
  async executingBodies(@Root() { id }: ProcedureRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return findBodies(context, (await getEditionNearest(context, id, on ?? context.today)).id, "EXECUTING");
  }

  @FieldResolver(() => [PublishedBody], {
    description: "The bodies that decide (cơ quan có thẩm quyền) as published; empty when not recorded.",
  })
  async authorities(@Root() { id }: ProcedureRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return findBodies(context, (await getEditionNearest(context, id, on ?? context.today)).id, "AUTHORITY");
  }

  @FieldResolver(() => [PublishedBody], {
    description: "The bodies that take part (cơ quan phối hợp) as published; empty when not recorded.",
  })
  async coordinatingBodies(@Root() { id }: ProcedureRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return findBodies(context, (await getEditionNearest(context, id, on ?? context.today)).id, "COORDINATING");
  }

  @FieldResolver(() => [ProcedureCase], { description: "Its cases with times of their own, by code; empty when none." })
  async cases(@Root() { id }: ProcedureRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    const cases = await findCases(context, (await getEditionNearest(context, id, on ?? context.today)).id);
    return cases.map(({ code, ...time }) => ({ code, time }));
  }

  @FieldResolver(() => [ProcedureChannel], {
    description: "The ways of handing in with their times and charges (cách thức thực hiện), online first.",
  })
  async channels(@Root() { id }: ProcedureRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return findChannels(context, (await getEditionNearest(context, id, on ?? context.today)).id);
  }

  @FieldResolver(() => [Evidence], {
    description: "What an applicant hands in (thành phần hồ sơ), in the order published; empty when not recorded.",
  })
  async evidences(@Root() { id }: ProcedureRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return findEvidences(context, (await getEditionNearest(context, id, on ?? context.today)).id);
  }

  @FieldResolver(() => [ProcedureOutput], {
    description: "What it gives (kết quả thực hiện), in the order published; empty when not recorded.",
  })
  async outputs(@Root() { id }: ProcedureRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return findOutputs(context, (await getEditionNearest(context, id, on ?? context.today)).id);
  }

  @FieldResolver(() => [LegalBasis], {
    description: "The documents it rests on (căn cứ pháp lý), in the order published; empty when not recorded.",
  })
  async legalBasis(@Root() { id }: ProcedureRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return findLegalBasis(context, (await getEditionNearest(context, id, on ?? context.today)).id);
  }
}
