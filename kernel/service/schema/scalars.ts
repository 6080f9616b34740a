import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";
import { parsePlainDate } from "../../domain/plain-date.js";
import { parseReportingPeriod } from "../../domain/reporting-period.js";

function parse(value: unknown) {
  const day = typeof value === "string" ? parsePlainDate(value) : null;
  if (day !== null) return day;
  throw badInput(value, "a day: write YYYY-MM-DD, a day that exists.");
}

function parsePeriod(value: unknown) {
  const period = typeof value === "string" ? parseReportingPeriod(value) : null;
  if (period !== null) return period.text;
  throw badInput(value, "a reporting period: write 2026, 2026-Q3, 2026-H1 or 2026-9M.");
}

function badInput(value: unknown, wanted: string) {
  return new GraphQLError(`${JSON.stringify(value)} is not ${wanted}`, { extensions: { code: "BAD_USER_INPUT" } });
}

/** A day without clock or zone. */
export const PlainDateScalar = new GraphQLScalarType({
  name: "PlainDate",
  description: "A day of the calendar without clock or zone, text `YYYY-MM-DD`; legal days are days in Viet Nam.",
  serialize: (value) => value,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});

/** A period over which bodies report, as text; `reportingPeriod` of the kernel reads it. */
export const ReportingPeriodScalar = new GraphQLScalarType({
  name: "ReportingPeriod",
  description:
    "A period over which bodies report (kỳ báo cáo): `2026`, `2026-Q3`, `2026-H1` (six months) or `2026-9M` (nine).",
  serialize: (value) => value,
  parseValue: parsePeriod,
  parseLiteral: (node) => parsePeriod(node.kind === Kind.STRING ? node.value : null),
});

/** A place in a stream of changes; whether it is one is for the stream to say. */
export const CursorScalar = new GraphQLScalarType({
  name: "Cursor",
  description: "A place in a stream of changes: opaque, signed, never taken apart.",
  parseValue: (value) => (typeof value === "string" ? value : "no text"),
  parseLiteral: (node) => (node.kind === Kind.STRING ? node.value : "no text"),
});

/** An instant in UTC, RFC 3339. */
export const DateTimeScalar = GraphQLDateTime;
