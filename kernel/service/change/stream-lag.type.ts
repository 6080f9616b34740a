import "reflect-metadata";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { FOR_PARTNERS } from "../schema/for-partners.js";
import { DateTimeScalar } from "../schema/scalars.js";

/** How far a partner is behind in a stream. */
@Directive("@shareable")
@Directive('@tag(name: "restricted")')
@Directive(FOR_PARTNERS)
@ObjectType("StreamLag", {
  description:
    "How far a partner is in a stream (độ trễ), by the cursors that it handed in and the messages it was given.",
})
export class StreamLag {
  @Field(() => String, { description: "The stream." })
  stream: string;

  @Field(() => Int, { description: "The place that it reached: so many events of the stream came before." })
  position: number;

  @Field(() => Int, { description: "The place of the newest event now." })
  head: number;

  @Field(() => Int, { description: "How many events of the stream came since, those among them that are not for it." })
  behind: number;

  @Field(() => DateTimeScalar, { description: "When it was last there; may be five seconds old." })
  lastSeenAt: string;
}
