import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, Float, Int, ObjectType } from "type-graphql";
import type { DossierFigures } from "./ask/statistics.rules.js";

const count = (description: string): PropertyDecorator => Field(() => Int, { description });
const share = (description: string): PropertyDecorator =>
  Field(() => Float, {
    nullable: true,
    description: `${description} From 0 to 1; null where there is nothing to share.`,
  });

@ObjectType("DossierStatistics", {
  description:
    "What dossiers add up to for a body, a territory or a procedure in some days (số liệu giải quyết hồ sơ). Of a body: " +
    "while it had to finish them, so that what passed to another stays with it until then. Carried over, received and " +
    "taken over are as many as finished, withdrawn, passed on and open. Public.",
})
export class DossierStatistics implements DossierFigures {
  subjectIds: readonly string[];

  @Field(() => PlainDateScalar, { description: "The first day." })
  firstDay: PlainDate;

  @Field(() => PlainDateScalar, { description: "The last day; it counts." })
  lastDay: PlainDate;

  @Field(() => PlainDateScalar, { description: "The day at whose end what is open is measured: the last, or today." })
  measuredOn: PlainDate;

  @count("Received in these days (tiếp nhận).")
  received: number;

  @count("Of these, handed in online.")
  receivedOnline: number;

  @count("Of these, sent by post.")
  receivedByPost: number;

  @count("Of these, handed in directly, or in a way that nobody recorded (Decision 766/QĐ-TTg).")
  receivedDirectly: number;

  @share("What part of those received was handed in online.")
  onlineShare: number | null;

  @count("Open when the first day began (từ kỳ trước chuyển sang).")
  carriedOver: number;

  @count("Open ones that passed to the body from another, by a transfer; 0 for territories and procedures.")
  takenOver: number;

  @count("Open ones that passed from the body to another.")
  passedOn: number;

  @count("Taken back by the applicant.")
  withdrawn: number;

  @count("Finished in these days: dealt with, else given, else stopped (đã giải quyết).")
  finished: number;

  @count("Of these, stopped or refused after the receipt.")
  stopped: number;

  @count("Open at the end of the day of measuring (đang giải quyết).")
  open: number;

  @count("Of these, overdue by Decision 766/QĐ-TTg.")
  openOverdue: number;

  @count("On time by Decision 766/QĐ-TTg: finished in these days on time, or open and not late (đúng hạn).")
  onTime: number;

  @count("Overdue by Decision 766/QĐ-TTg: finished late in these days, or open and late (quá hạn).")
  overdue: number;

  @count("Finished or open, of which nothing tells by when: neither a promise nor a statutory time.")
  notMeasurable: number;

  @share("The on-time statistic of Decision 766/QĐ-TTg: on time out of on time and overdue.")
  onTimeShare: number | null;

  @count("Finished in these days within the legal deadline, which is another calculation (118/2025/NĐ-CP, Art. 19).")
  legalDeadlineKept: number;

  @count("Finished in these days after the legal deadline.")
  legalDeadlineBroken: number;

  @share("What part of those finished kept the legal deadline, where it is known.")
  legalDeadlineShare: number | null;

  @count("Open at the end of the day of measuring, the legal deadline past.")
  openPastLegalDeadline: number;

  @Field(() => Float, {
    nullable: true,
    description: "Working days from the receipt to the end, waiting included, of those finished; null where none was.",
  })
  averageWorkingDays: number | null;
}

@ObjectType("OrganisationDossierStatistics", { description: "A body in a list that is ordered by statistics. Public." })
export class OrganisationDossierStatistics {
  subjectId: string;
  period: string;
  overdue: number;
}

export const OrganisationDossierStatisticsConnection = connectionOf(
  "OrganisationDossierStatistics",
  () => OrganisationDossierStatistics,
);
