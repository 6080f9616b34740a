import { Field, InputType } from "type-graphql";

/** What every mutation's input begins with. */
@InputType()
export class CommandInputType {
  @Field(() => String, {
    description: "Made by the client, 8 to 64 characters: the same one twice does the thing once and answers the same.",
  })
  clientMutationId: string;
}
