import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("NormativeWork", {
  description:
    "How a body kept its programme of normative documents in a reporting period: of the drafts due in it that you may read, " +
    "as they stand today. Every number is a part of `due`.",
})
export class NormativeWork {
  @Field(() => Int, { description: "Drafts due in the period, those withdrawn before their day left out." })
  due: number;

  @Field(() => Int, { description: "Of them, issued by now." })
  issued: number;

  @Field(() => Int, { description: "Of them, issued by their day." })
  issuedOnTime: number;

  @Field(() => Int, { description: "Of them, past their day and not issued." })
  overdue: number;

  @Field(() => Int, { description: "Of them, appraised by the Department of Justice." })
  appraised: number;

  @Field(() => Int, { description: "Of them, issued and since then checked (kiểm tra)." })
  checked: number;
}
