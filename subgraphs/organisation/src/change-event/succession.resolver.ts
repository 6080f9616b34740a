import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { findOrganisation } from "../organisation/find-organisations.js";
import type { OrganisationRow } from "../organisation/organisation.table.js";
import { Organisation } from "../organisation/organisation.type.js";
import type { OrganisationSuccessionRow } from "./change-event.table.js";
import { ChangeEvent, CurrentOrganisations, OrganisationSuccession } from "./change-event.type.js";
import { findChangeEvent } from "./find-change-events.js";
import { findCurrentOrganisations } from "./find-current-organisations.js";
import { findPredecessors, findSuccessors } from "./find-successions.js";

@Resolver(() => OrganisationSuccession)
export class OrganisationSuccessionResolver {
  @FieldResolver(() => Organisation, { description: "The body that was changed." })
  original(@Root() { originalId }: OrganisationSuccessionRow, @Ctx() context: RequestContext) {
    return findOrganisation(context, originalId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that came out of it; null where nobody follows or no source says who (see `extent`).",
  })
  resulting(@Root() { resultingId }: OrganisationSuccessionRow, @Ctx() context: RequestContext) {
    return findOrganisation(context, resultingId);
  }

  @FieldResolver(() => ChangeEvent, { description: "The change in which this happened." })
  event(@Root() { changeEventId }: OrganisationSuccessionRow, @Ctx() context: RequestContext) {
    return findChangeEvent(context, changeEventId);
  }
}

@Resolver(() => Organisation)
export class OrganisationSuccessionsResolver {
  @FieldResolver(() => [OrganisationSuccession], {
    description: "What came after it, the earliest first: other bodies, nobody, or UNKNOWN as an answer of its own.",
  })
  successors(@Root() { id }: OrganisationRow, @Ctx() context: RequestContext) {
    return findSuccessors(context, id);
  }

  @FieldResolver(() => [OrganisationSuccession], {
    description: "The bodies out of which it came, the earliest first.",
  })
  predecessors(@Root() { id }: OrganisationRow, @Ctx() context: RequestContext) {
    return findPredecessors(context, id);
  }

  @FieldResolver(() => CurrentOrganisations, {
    description: "Where it is on a day, through all changes since: as of now, for what was recorded as of then.",
  })
  currentOrganisations(
    @Root() organisation: OrganisationRow,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return findCurrentOrganisations(context, organisation, on ?? context.today);
  }
}
