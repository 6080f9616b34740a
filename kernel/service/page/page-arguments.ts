import { GraphQLError } from "graphql";
import { ArgsType, Field, Int } from "type-graphql";

export const LARGEST_PAGE = 100;
const PAGE_SIZE = 20;

/** The arguments of every connection. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: "How many, from the start or after `after`: 1 to 100; 20 when neither `first` nor `last` is given.",
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "The cursor after which to go on; else error BAD_CURSOR." })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: "How many, from the end or before `before`: 1 to 100." })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "The cursor before which to go back; else error BAD_CURSOR." })
  before?: string | null;
}

export interface PageWindow {
  size: number;
  backwards: boolean;
  cursor: string | null;
}

/** Which rows are asked for; throws BAD_PAGE where the arguments contradict each other or are out of bounds. */
export function windowOf({ first, after, last, before }: PageArguments): PageWindow {
  const forwards = (first ?? after) != null;
  const backwards = (last ?? before) != null;
  if (forwards && backwards) throw badPage("Give `first` and `after`, or `last` and `before`, not both pairs.");

  const name = backwards ? "last" : "first";
  const size = (backwards ? last : first) ?? PAGE_SIZE;
  if (size < 1 || size > LARGEST_PAGE)
    throw badPage(`\`${name}\` is ${size}; give a number from 1 to ${LARGEST_PAGE}.`);
  return { size, backwards, cursor: (backwards ? before : after) ?? null };
}

function badPage(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_PAGE" } });
}
