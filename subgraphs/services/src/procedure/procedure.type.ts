import { connectionOf } from "@lienthong/kernel/service/page/connection.type.js";
import { Node } from "@lienthong/kernel/service/schema/node.type.js";
import { Directive, Field, Int, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@ObjectType("Procedure", {
  implements: Node,
  description:
    "An administrative procedure (thủ tục hành chính; CPSV-AP PublicService) under its national code. Fields with an " +
    "argument `on` answer as of that day, today when left out; before its first edition as of then, after its " +
    "withdrawal as of last. Public.",
})
export class Procedure extends Node {
  @Field(() => String, { description: "Its code in the national database (mã thủ tục): 1.000080." })
  code: string;

  @Field(() => Int, {
    description: "Raised with every change: give it back with a command to be refused when somebody was faster.",
  })
  version: number;
}

export const ProcedureConnection = connectionOf("Procedure", () => Procedure);
