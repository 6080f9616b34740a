import { type ClassType, Field, ObjectType } from "type-graphql";
import type { CommandResult } from "../command/run-command.js";
import { UserError } from "./user-error.type.js";

/** The payload type of a mutation: the subject under its own name, and the refusals. */
export function payloadOf<Subject extends object>(
  mutation: string,
  subjectName: string,
  subject: () => ClassType<Subject>,
): ClassType<CommandResult<Subject>> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`;

  @ObjectType(name, { description: `The outcome of \`${mutation}\`.` })
  class Payload {
    @Field(subject, { name: subjectName, nullable: true, description: "What was made or changed; null when refused." })
    subject: Subject | null;

    @Field(() => [UserError], { description: "Why it was refused; empty when it was done." })
    userErrors: UserError[];
  }
  return Payload as ClassType<CommandResult<Subject>>;
}
