import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";
import { parsePlainDate } from "../../domain/plain-date.js";

function parse(value: unknown) {
  const day = typeof value === "string" ? parsePlainDate(value) : null;
  if (day !== null) return day;
  throw new GraphQLError(`${JSON.stringify(value)} is not a day: write YYYY-MM-DD, a day that exists.`, {
    extensions: { code: "BAD_USER_INPUT" },
  });
}

/** A day without clock or zone. */
export const PlainDateScalar = new GraphQLScalarType({
  name: "PlainDate",
  description: "A day of the calendar without clock or zone, text `YYYY-MM-DD`; legal days are days in Viet Nam.",
  serialize: (value) => value,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});

/** An instant in UTC, RFC 3339. */
export const DateTimeScalar = GraphQLDateTime;
