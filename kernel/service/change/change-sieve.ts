import { GraphQLError } from "graphql";
import { isIdOf } from "../../domain/id.js";
import type { RequestContext } from "../context.js";
import type { LoggedEvent } from "../event/read-log.js";
import type { ChangeFilter } from "./change-filter.input.js";

const LARGEST_LIST = 50;

/** Throws BAD_FILTER for a filter that can never let anything through. */
export function checkFilter({ feed }: RequestContext, filter: ChangeFilter | null | undefined): void {
  const { types, subjectTypes, organisation, area } = filter ?? {};
  for (const [name, list] of Object.entries({ types, subjectTypes })) {
    if (list && (list.length === 0 || list.length > LARGEST_LIST))
      throw badFilter(`\`${name}\` holds ${list.length} names; give 1 to ${LARGEST_LIST}, or leave it out.`);
  }
  const strange = types?.find((type) => !feed.eventTypes.has(type));
  if (strange !== undefined) throw badFilter(`This stream has no events of the type ${JSON.stringify(strange)}.`);
  const unknown = subjectTypes?.find((type) => !feed.subjectTypes.has(type));
  if (unknown !== undefined) throw badFilter(`This stream has no records of the type ${JSON.stringify(unknown)}.`);
  if (organisation != null && !isIdOf("Organisation", organisation))
    throw badFilter("`organisation` is no id of an Organisation.");
  if (area != null && !isIdOf("AdministrativeArea", area)) throw badFilter("`area` is no id of an AdministrativeArea.");
}

/** The events of a run that meet the filter and that this actor may be told of now. */
export async function sieve(
  context: RequestContext,
  filter: ChangeFilter | null | undefined,
  events: readonly LoggedEvent[],
): Promise<ReadonlySet<LoggedEvent>> {
  const bodies = filter?.organisation == null ? null : await bodiesMeant(context, filter.organisation);
  const wanted = events.filter((event) => meets(event, filter ?? {}, bodies));
  const seen = await Promise.all(wanted.map((event) => mayBeTold(context, event)));
  return new Set(wanted.filter((_, at) => seen[at]));
}

/** A restricted event is told to those to whom the finder of its subject gives the subject. */
async function mayBeTold(context: RequestContext, event: LoggedEvent): Promise<boolean> {
  if (event.classification === "PUBLIC") return true;
  return (await context.feed.findSubject(context, event.subjectType, event.subjectId)) !== null;
}

function meets(event: LoggedEvent, filter: ChangeFilter, bodies: ReadonlySet<string> | null): boolean {
  const { types, subjectTypes, area } = filter;
  if (types && !types.includes(event.type)) return false;
  if (subjectTypes && !subjectTypes.includes(event.subjectType)) return false;
  if (area != null && event.areaId !== area) return false;
  return bodies === null || (event.organisationId !== null && bodies.has(event.organisationId));
}

async function bodiesMeant({ bodyScope, today }: RequestContext, organisation: string): Promise<ReadonlySet<string>> {
  const { answersFor, carriedOnBy } = await bodyScope(organisation, today);
  return new Set([organisation, ...answersFor, ...carriedOnBy]);
}

function badFilter(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_FILTER", argument: "filter" } });
}
