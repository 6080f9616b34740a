import { holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar, ReportingPeriodScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { AdministrativeArea } from "../area/area.type.js";
import { findArea } from "../area/find-areas.js";
import { OrganisationPeriod } from "../period/organisation-period.type.js";
import { DecisionCitation } from "./decision-citation.type.js";
import { findBodiesTakenOver, findBodiesWithin } from "./find-bodies-within.js";
import { findIdentifiers } from "./find-identifiers.js";
import { findChildren } from "./find-organisation-page.js";
import { findOrganisation, findStates, getStateNearest } from "./find-organisations.js";
import { OrganisationIdentifier } from "./identifier.type.js";
import type { KnownOrganisation } from "./known-organisation.js";
import { namesOf } from "./organisation.rules.js";
import type { OrganisationRow } from "./organisation.table.js";
import { Organisation, OrganisationConnection, OrganisationName } from "./organisation.type.js";
import type { OrganisationKind, OrganisationLevel } from "./organisation-kind.rules.js";
import { OrganisationKindEnum, OrganisationLevelEnum } from "./organisation-kind.type.js";

const ON = "The day; today when left out. Before its first day the body answers as of then, after its end as of last.";
const On = () => Arg("on", () => PlainDateScalar, { nullable: true, description: ON });

@Resolver(() => Organisation)
export class OrganisationResolver {
  @FieldResolver(() => String, { description: "Its full name (tên gọi) on a day." })
  async name(@Root() body: KnownOrganisation, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return (await getStateNearest(context, body, on ?? context.today)).name;
  }

  @FieldResolver(() => String, { nullable: true, description: "Its name in short on a day; null without one." })
  async shortName(@Root() body: KnownOrganisation, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return (await getStateNearest(context, body, on ?? context.today)).shortName;
  }

  @FieldResolver(() => [OrganisationName], { description: "Every name it has had, the earliest first." })
  async names(@Root() { id }: OrganisationRow, @Ctx() context: RequestContext) {
    return namesOf(await findStates(context, id));
  }

  @FieldResolver(() => OrganisationKindEnum, { description: "What it is on a day." })
  async kind(
    @Root() body: KnownOrganisation,
    @On() on: PlainDate | null,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationKind> {
    return (await getStateNearest(context, body, on ?? context.today)).kind;
  }

  @FieldResolver(() => OrganisationLevelEnum, { description: "At which level (cấp) it acts on a day." })
  async level(
    @Root() body: KnownOrganisation,
    @On() on: PlainDate | null,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationLevel> {
    return (await getStateNearest(context, body, on ?? context.today)).level;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body directly above (cơ quan cấp trên trực tiếp) on a day; null when none is.",
  })
  async parent(@Root() body: KnownOrganisation, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return findOrganisation(context, (await getStateNearest(context, body, on ?? context.today)).parentId);
  }

  @Directive("@inaccessible")
  @FieldResolver(() => [Organisation], {
    description:
      "For the graph's own access rules: itself, all bodies below it on a day or when they ended, and those that these " +
      "took over whole by then; empty where it does not exist on that day.",
  })
  within(
    @Root() body: OrganisationRow,
    @Arg("on", () => PlainDateScalar, { description: "The day." }) on: PlainDate,
    @Ctx() context: RequestContext,
  ) {
    return findBodiesWithin(context, body, on);
  }

  @Directive("@inaccessible")
  @FieldResolver(() => [Organisation], {
    description:
      "For the graph's own access rules: itself and the bodies that it took over whole by a day, at any remove; empty " +
      "where it does not exist on that day.",
  })
  tookOver(
    @Root() body: OrganisationRow,
    @Arg("on", () => PlainDateScalar, { description: "The day." }) on: PlainDate,
    @Ctx() context: RequestContext,
  ) {
    return findBodiesTakenOver(context, body, on);
  }

  @FieldResolver(() => OrganisationConnection, {
    description: "The bodies directly below it that existed on a day, in Vietnamese alphabetical order.",
  })
  children(
    @Root() { id }: OrganisationRow,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findChildren(context, id, on ?? context.today, page);
  }

  @FieldResolver(() => AdministrativeArea, {
    nullable: true,
    description:
      "The administrative area (đơn vị hành chính) it serves on a day; null for a body of the whole country.",
  })
  async area(@Root() body: KnownOrganisation, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    const { areaId } = await getStateNearest(context, body, on ?? context.today);
    return areaId === null ? null : findArea(context, areaId);
  }

  @FieldResolver(() => [OrganisationIdentifier], {
    description: "Every code it has had, in any scheme, earliest first.",
  })
  identifiers(@Root() { id }: OrganisationRow, @Ctx() context: RequestContext) {
    return findIdentifiers(context, id);
  }

  @FieldResolver(() => OrganisationPeriod, { description: "What is known of it in one reporting period (kỳ báo cáo)." })
  period(
    @Root() { id }: OrganisationRow,
    @Arg("period", () => ReportingPeriodScalar, { description: "The period." }) period: string,
  ) {
    return { organisationId: id, period };
  }

  @FieldResolver(() => Boolean, { description: "Whether it existed on a day, as far as the sources reach." })
  existsOn(
    @Root() organisation: OrganisationRow,
    @Arg("day", () => PlainDateScalar, { description: "The day." }) day: PlainDate,
  ) {
    return holdsOn(organisation, day);
  }

  @FieldResolver(() => DecisionCitation, {
    nullable: true,
    description: "The decision that founded it (quyết định thành lập); null when no source names it.",
  })
  foundingDecision(@Root() { foundingNumber, foundingDecidedOn, foundingIssuerId }: OrganisationRow) {
    return foundingNumber && { number: foundingNumber, decidedOn: foundingDecidedOn, issuerId: foundingIssuerId };
  }

  @FieldResolver(() => DecisionCitation, {
    nullable: true,
    description: "The decision that ended it; null while it exists, or when no source names it.",
  })
  endingDecision(@Root() { endingNumber, endingDecidedOn, endingIssuerId }: OrganisationRow) {
    return endingNumber && { number: endingNumber, decidedOn: endingDecidedOn, issuerId: endingIssuerId };
  }
}
