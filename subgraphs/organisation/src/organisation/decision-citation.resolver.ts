import { citationOf } from "@lienthong/kernel/domain/citation.js";
import { partsOf } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { LegalDocument } from "../references.js";
import { DecisionCitation } from "./decision-citation.type.js";
import { findOrganisation, findStates } from "./find-organisations.js";
import { stateNearest } from "./organisation.rules.js";
import { Organisation } from "./organisation.type.js";

@Resolver(() => DecisionCitation)
export class DecisionCitationResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body or person that took it; null when not known here.",
  })
  issuer(@Root() { issuerId }: DecisionCitation, @Ctx() context: RequestContext) {
    return findOrganisation(context, issuerId);
  }

  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: "The document itself; null when its issuer is not known here, or nobody holds it.",
  })
  document(@Root() decision: DecisionCitation, @Ctx() context: RequestContext) {
    return documentOf(context, decision);
  }
}

async function documentOf(context: RequestContext, { number, decidedOn, issuerId }: DecisionCitation) {
  if (issuerId === null) return null;
  const issuer = stateNearest(await findStates(context, issuerId), decidedOn);
  if (issuer === null) return null;
  return { citation: citationOf({ number, issuer: issuer.name, year: partsOf(decidedOn).year }) };
}
