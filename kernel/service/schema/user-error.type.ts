import { Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root, registerEnumType } from "type-graphql";
import { USER_ERROR_CODES, type UserErrorCode } from "../../domain/user-error.js";
import type { RequestContext } from "../context.js";

export const UserErrorCodeEnum = Object.fromEntries(USER_ERROR_CODES.map(({ code }) => [code, code])) as {
  [C in UserErrorCode]: C;
};

registerEnumType(UserErrorCodeEnum, {
  name: "UserErrorCode",
  description: "Why a command was refused: a closed list.",
  valuesConfig: Object.fromEntries(USER_ERROR_CODES.map(({ code, meaning }) => [code, { description: meaning }])),
});

/** An expected refusal, given as data. */
@Directive("@shareable")
@ObjectType({ description: "Why a command was refused. Nothing was written." })
export class UserError {
  @Field(() => UserErrorCodeEnum, { description: "The reason, from the closed list." })
  code: UserErrorCode;

  @Field(() => [String], { description: "The path to the input field at fault, outermost first; empty for the whole." })
  field: string[];

  @Field(() => String, { description: "What is so in this case, and what to do (English)." })
  message: string;
}

@Resolver(() => UserError)
export class UserErrorResolver {
  @FieldResolver(() => String, {
    description: "What the code means in general, in the language of the request (Accept-Language: vi, en).",
  })
  meaning(@Root() error: UserError, @Ctx() context: RequestContext): string {
    const entry = USER_ERROR_CODES.find(({ code }) => code === error.code)!;
    return context.language === "en" ? entry.meaning : entry.meaningVi;
  }
}
