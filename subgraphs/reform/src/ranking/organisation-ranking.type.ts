import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { ReportingPeriodScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { OrganisationPeriod } from "../period/organisation-period.type.js";
import type { ComparedPeriod } from "../period/required-facts.js";
import type { RankingOrder } from "./ranking.rules.js";

export const RankingOrderEnum = enumOf<RankingOrder>("RankingOrder", "By what bodies are ranked, the most first.", {
  POINTS: "Points of the year.",
  ON_TIME: "Share of dossiers on time.",
  SATISFACTION: "Points of satisfaction.",
  TASKS_DONE: "Share of the tasks done.",
  MOST_OVERDUE: "Dossiers overdue, the most first.",
  OVERDUE_GROWTH: "Overdue dossiers more than in the period before, the most first.",
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
  bodies: ComparedPeriod[];
}

@ObjectType("RankingEntry", { description: "One body in a ranking. Public." })
export class RankingEntry {
  @Field(() => Int, { description: "Its place, 1 for the first; bodies that tie share one." })
  place: number;

  @Field(() => Float, { nullable: true, description: "Dossiers on time, from 0 to 1; as in its period." })
  onTimeShare: number | null;

  @Field(() => Float, { nullable: true, description: "Points of satisfaction, from 0 to 18; as in its period." })
  satisfactionPoints: number | null;

  @Field(() => Int, { nullable: true, description: "Overdue dossiers; as in its period." })
  overdueDossiers: number | null;

  @Field(() => Int, { nullable: true, description: "Overdue dossiers against the period before; as in its period." })
  overdueDossiersChange: number | null;

  @Field(() => Int, { nullable: true, description: "Civil servants assigned against the period before." })
  civilServantsAssignedChange: number | null;

  @Field(() => Int, { nullable: true, description: "Items of its plans due in the period." })
  planItemsDue: number | null;

  @Field(() => Int, { nullable: true, description: "Of these, done." })
  planItemsDone: number | null;
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
