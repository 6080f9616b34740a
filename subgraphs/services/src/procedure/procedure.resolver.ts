import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CitedDecision, citedDecision } from "./cited-decision.type.js";
import { OnlineProvision, ProcedureEdition } from "./edition.type.js";
import { levelsOf, subjectsOf } from "./edition-facts.js";
import { findEditionOn, findEditions, getEditionNearest } from "./find-procedures.js";
import { On } from "./on.js";
import { onlineKindOn } from "./online.rules.js";
import { onlineProvision } from "./online-provision.js";
import { isInUseOn, withdrawnOn } from "./procedure.rules.js";
import type { ProcedureRow } from "./procedure.table.js";
import { Procedure } from "./procedure.type.js";
import { OnlineKindEnum, ProcedureKindEnum, ProcedureLevelEnum } from "./procedure-enums.js";
import type { OnlineKind, ProcedureKind, ProcedureLevel } from "./procedure-words.js";

@Resolver(() => Procedure)
export class ProcedureResolver {
  @FieldResolver(() => String, { description: "Its name (tên thủ tục) on a day." })
  async name(@Root() { id }: ProcedureRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return (await getEditionNearest(context, id, on ?? context.today)).name;
  }

  @FieldResolver(() => String, { description: "Its field (lĩnh vực) on a day." })
  async field(@Root() { id }: ProcedureRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return (await getEditionNearest(context, id, on ?? context.today)).field;
  }

  @FieldResolver(() => ProcedureKindEnum, { nullable: true, description: "For whom it is; null when not recorded." })
  async kind(
    @Root() { id }: ProcedureRow,
    @On() on: PlainDate | null,
    @Ctx() context: RequestContext,
  ): Promise<ProcedureKind | null> {
    return (await getEditionNearest(context, id, on ?? context.today)).kind;
  }

  @FieldResolver(() => [ProcedureLevelEnum], {
    description: "At which levels it is done (cấp thực hiện) on a day; empty when not recorded.",
  })
  async levels(
    @Root() { id }: ProcedureRow,
    @On() on: PlainDate | null,
    @Ctx() context: RequestContext,
  ): Promise<ProcedureLevel[]> {
    return levelsOf(await getEditionNearest(context, id, on ?? context.today));
  }

  @FieldResolver(() => [String], {
    description: "Who may apply (đối tượng thực hiện), as published; empty when not recorded.",
  })
  async subjects(@Root() { id }: ProcedureRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return subjectsOf(await getEditionNearest(context, id, on ?? context.today));
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether a dossier may be handed in whatever the applicant's place (phi địa giới hành chính); null when not recorded.",
  })
  async isNonTerritorial(@Root() { id }: ProcedureRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    const { nonTerritorial } = await getEditionNearest(context, id, on ?? context.today);
    return nonTerritorial === null ? null : nonTerritorial === 1;
  }

  @FieldResolver(() => OnlineKindEnum, {
    nullable: true,
    description:
      "How far it can be done online on a day: as published; where nothing was, null until 30 June 2026 (Decree 42/2022/NĐ-CP) and FULL since (Decree 224/2026/NĐ-CP, Art. 14).",
  })
  async onlineKind(
    @Root() { id }: ProcedureRow,
    @Ctx() context: RequestContext,
    @On() on: PlainDate | null,
  ): Promise<OnlineKind | null> {
    const day = on ?? context.today;
    return onlineKindOn(await getEditionNearest(context, id, day), day);
  }

  @FieldResolver(() => OnlineProvision, { description: "How far it can be done online on a day, and why." })
  async online(
    @Root() { id }: ProcedureRow,
    @On() on: PlainDate | null,
    @Ctx() context: RequestContext,
  ): Promise<OnlineProvision> {
    const day = on ?? context.today;
    return onlineProvision(await getEditionNearest(context, id, day), day);
  }

  @FieldResolver(() => CitedDecision, {
    nullable: true,
    description: "The decision that published it as it is on a day (quyết định công bố); null when not recorded.",
  })
  async publicationDecision(@Root() { id }: ProcedureRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    const edition = await getEditionNearest(context, id, on ?? context.today);
    return citedDecision(edition.decisionNumber, edition.decidedOn, edition.decisionCitation);
  }

  @FieldResolver(() => ProcedureEdition, {
    nullable: true,
    description: "The edition that holds on a day; null when the procedure is not in use then, as far as is known.",
  })
  edition(@Root() { id }: ProcedureRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return findEditionOn(context, id, on ?? context.today);
  }

  @FieldResolver(() => [ProcedureEdition], { description: "Its history: every edition, the earliest first." })
  editions(@Root() { id }: ProcedureRow, @Ctx() context: RequestContext) {
    return findEditions(context, id);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Whether it is in use on a day; null on days of which the sources tell nothing.",
  })
  async isInUseOn(
    @Root() { id }: ProcedureRow,
    @Arg("day", () => PlainDateScalar, { description: "The day." }) day: PlainDate,
    @Ctx() context: RequestContext,
  ) {
    return isInUseOn(await findEditions(context, id), day);
  }

  @FieldResolver(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it is in use no more (bãi bỏ); null while no end is known.",
  })
  async withdrawnOn(@Root() { id }: ProcedureRow, @Ctx() context: RequestContext) {
    return withdrawnOn(await findEditions(context, id));
  }

  @FieldResolver(() => CitedDecision, {
    nullable: true,
    description: "The decision that withdrew it; null while it is in use, or when not recorded.",
  })
  async withdrawalDecision(@Root() { id }: ProcedureRow, @Ctx() context: RequestContext) {
    const last = (await findEditions(context, id)).at(-1);
    return last ? citedDecision(last.endingNumber, last.endingDecidedOn, last.endingCitation) : null;
  }
}
