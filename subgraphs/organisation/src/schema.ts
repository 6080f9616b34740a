import type { OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import type { SchemaParts } from "@lienthong/kernel/service/schema/build-schema.js";
import { AreaResolver } from "./area/area.resolver.js";
import { AreaQueryResolver } from "./area/area-query.resolver.js";
import { AreaStateResolver } from "./area/area-state.resolver.js";
import { findArea } from "./area/find-areas.js";
import { findReorganisation } from "./area/reorganisation/find-reorganisations.js";
import { AreaReorganisationResolver } from "./area/reorganisation/reorganisation.resolver.js";
import { CalendarResolver } from "./calendar/calendar.resolver.js";
import { ChangeEventResolver } from "./change-event/change-event.resolver.js";
import { ChangeEventMutations } from "./change-event/change-event-mutations.resolver.js";
import { findChangeEvent } from "./change-event/find-change-events.js";
import { OrganisationSuccessionResolver, OrganisationSuccessionsResolver } from "./change-event/succession.resolver.js";
import { findFunction } from "./function/find-functions.js";
import { PublicFunctionResolver } from "./function/function.resolver.js";
import {
  FunctionHoldingResolver,
  FunctionMoveResolver,
  FunctionsMovedResolver,
  OrganisationFunctionsResolver,
} from "./function/holding.resolver.js";
import { findHeadcount } from "./headcount/find-headcounts.js";
import {
  HeadcountLineResolver,
  HeadcountResolver,
  OrganisationHeadcountsResolver,
} from "./headcount/headcount.resolver.js";
import { HeadcountMutations } from "./headcount/headcount-mutations.resolver.js";
import { findMembership, findOfficial } from "./membership/find-memberships.js";
import { MembershipResolver, OfficialResolver } from "./membership/membership.resolver.js";
import { MembershipMutations } from "./membership/membership-mutations.resolver.js";
import { DecisionCitationResolver } from "./organisation/decision-citation.resolver.js";
import { findOrganisation } from "./organisation/find-organisations.js";
import { OrganisationResolver } from "./organisation/organisation.resolver.js";
import { OrganisationMutations } from "./organisation/organisation-mutations.resolver.js";
import { OrganisationQueries } from "./organisation/organisation-queries.resolver.js";
import { findOrganisationPeriod } from "./period/find-organisation-period.js";
import { OrganisationPeriodResolver } from "./period/organisation-period.resolver.js";
import { PeriodStaffResolver } from "./period/period-staff.resolver.js";
import { findPost } from "./post/find-posts.js";
import { OrganisationPostsResolver, PostResolver } from "./post/post.resolver.js";
import { PostMutations } from "./post/post-mutations.resolver.js";
import { findRanking } from "./ranking/find-ranking.js";
import { OrganisationRankingResolver, PeriodRankingResolver } from "./ranking/organisation-ranking.resolver.js";
import type { OrganisationRankingRef } from "./ranking/organisation-ranking.type.js";
import { findSuccession } from "./succession/find-successions.js";
import { AreaSuccessionResolver, AreaWaysResolver } from "./succession/succession.resolver.js";

export const resolvers: SchemaParts["resolvers"] = [
  AreaQueryResolver,
  AreaResolver,
  AreaStateResolver,
  AreaWaysResolver,
  AreaSuccessionResolver,
  AreaReorganisationResolver,
  CalendarResolver,
  OrganisationQueries,
  OrganisationResolver,
  OrganisationMutations,
  DecisionCitationResolver,
  ChangeEventResolver,
  ChangeEventMutations,
  OrganisationSuccessionResolver,
  OrganisationSuccessionsResolver,
  PublicFunctionResolver,
  FunctionHoldingResolver,
  FunctionMoveResolver,
  FunctionsMovedResolver,
  OrganisationFunctionsResolver,
  PostResolver,
  PostMutations,
  OrganisationPostsResolver,
  OfficialResolver,
  MembershipResolver,
  MembershipMutations,
  HeadcountResolver,
  HeadcountLineResolver,
  HeadcountMutations,
  OrganisationHeadcountsResolver,
  OrganisationPeriodResolver,
  PeriodStaffResolver,
  PeriodRankingResolver,
  OrganisationRankingResolver,
];

export const references: SchemaParts["references"] = {
  AdministrativeArea: (context, { id }: { id: string }) => findArea(context, id),
  AreaReorganisation: (context, { id }: { id: string }) => findReorganisation(context, id),
  AreaSuccession: (context, { id }: { id: string }) => findSuccession(context, id),
  Organisation: (context, { id }: { id: string }) => findOrganisation(context, id),
  OrganisationPeriod: (context, ref: OrganisationPeriodRef) => findOrganisationPeriod(context, ref),
  OrganisationRanking: (context, ref: OrganisationRankingRef) => findRanking(context, ref),
  ChangeEvent: (context, { id }: { id: string }) => findChangeEvent(context, id),
  PublicFunction: (context, { id }: { id: string }) => findFunction(context, id),
  Post: (context, { id }: { id: string }) => findPost(context, id),
  Official: (context, { id }: { id: string }) => findOfficial(context, id),
  Membership: (context, { id }: { id: string }) => findMembership(context, id),
  Headcount: (context, { id }: { id: string }) => findHeadcount(context, id),
};
