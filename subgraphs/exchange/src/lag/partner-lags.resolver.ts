import { findStreamLag } from "@lienthong/kernel/service/change/find-stream-lag.js";
import { StreamLag } from "@lienthong/kernel/service/change/stream-lag.type.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { FOR_PARTNERS } from "@lienthong/kernel/service/schema/for-partners.js";
import { Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import type { PartnerRow } from "../partner/partner.table.js";
import { Partner } from "../partner/partner.type.js";

/** The lags that other subgraphs lend; absent where their owner did not answer, or never saw the partner. */
interface LentLags {
  organisationLag?: StreamLag | null;
  legalLag?: StreamLag | null;
  servicesLag?: StreamLag | null;
  disciplineLag?: StreamLag | null;
  reformLag?: StreamLag | null;
}

const PARTS = "{ stream position head behind lastSeenAt }";
const LENT = ["organisationLag", "legalLag", "servicesLag", "disciplineLag", "reformLag"] as const;
const REQUIRED = LENT.map((name) => `${name} ${PARTS}`).join(" ");
const WHERE = { nullable: true, description: "How far it is in that stream; null when it was never seen there." };

@Resolver(() => Partner)
export class PartnerLagsResolver {
  @Directive("@external")
  @FieldResolver(() => StreamLag, WHERE)
  organisationLag(@Root() { organisationLag }: LentLags): StreamLag | null {
    return organisationLag ?? null;
  }

  @Directive("@external")
  @FieldResolver(() => StreamLag, WHERE)
  legalLag(@Root() { legalLag }: LentLags): StreamLag | null {
    return legalLag ?? null;
  }

  @Directive("@external")
  @FieldResolver(() => StreamLag, WHERE)
  servicesLag(@Root() { servicesLag }: LentLags): StreamLag | null {
    return servicesLag ?? null;
  }

  @Directive("@external")
  @FieldResolver(() => StreamLag, WHERE)
  disciplineLag(@Root() { disciplineLag }: LentLags): StreamLag | null {
    return disciplineLag ?? null;
  }

  @Directive("@external")
  @FieldResolver(() => StreamLag, WHERE)
  reformLag(@Root() { reformLag }: LentLags): StreamLag | null {
    return reformLag ?? null;
  }

  @Directive(`@requires(fields: "${REQUIRED}")`)
  @Directive(FOR_PARTNERS)
  @FieldResolver(() => [StreamLag], {
    description:
      "How far it is in each stream that it has followed (độ trễ), by subscription or by catching up; a stream whose " +
      "subgraph is away is left out.",
  })
  async lags(@Root() partner: PartnerRow & LentLags, @Ctx() context: RequestContext): Promise<StreamLag[]> {
    const all = [...LENT.map((name) => partner[name]), await findStreamLag(context, partner.id)];
    return all.filter((lag) => lag != null);
  }
}
