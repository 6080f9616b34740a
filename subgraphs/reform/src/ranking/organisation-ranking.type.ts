import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { ReportingPeriodScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { OrganisationPeriod } from "../period/organisation-period.type.js";
import type { PeriodWithFacts } from "../period/required-facts.js";
import type { RankingOrder } from "./ranking.rules.js";

export const RankingOrderEnum = enumOf<RankingOrder>("RankingOrder", "By what bodies are ranked, the best first.", {
  POINTS: "Points of the year.",
  ON_TIME: "Share of dossiers on time.",
  SATISFACTION: "Points of satisfaction.",
  TASKS_DONE: "Share of the tasks done.",
});

@Directive('@key(fields: "underId period")')
@ObjectType("OrganisationRanking", {
  description: "The bodies directly under one body in a reporting period, side by side (xếp hạng).",
})
export class OrganisationRanking {
  @Directive("@inaccessible")
  @Field(() => ID, { description: "The id of the body that they stand under." })
  underId: string;

  @Field(() => ReportingPeriodScalar, { description: "The period (kỳ báo cáo)." })
  period: string;

  @Directive("@external")
  @Field(() => [OrganisationPeriod], { description: "Of the organisation subgraph." })
  bodies: PeriodWithFacts[];
}

@ObjectType("RankingEntry", { description: "One body in a ranking. Public." })
export class RankingEntry {
  @Field(() => Int, { description: "Its place, 1 for the best; bodies that tie share one." })
  place: number;
}

export const RankingEntryConnection = connectionOf("RankingEntry", () => RankingEntry);

@ObjectType("TopShare", {
  description: "How many of a group may be EXCELLENT: a fifth of those rated GOOD (233/2026/NĐ-CP, Art. 12). Public.",
})
export class TopShareType {
  @Field(() => Int, { description: "Bodies that their own conditions rate GOOD, candidates for EXCELLENT included." })
  good: number;

  @Field(() => Int, { description: "How many of them may be EXCELLENT." })
  places: number;
}
