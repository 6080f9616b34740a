import { FieldResolver, Resolver, Root } from "type-graphql";
import { Organisation, organisationStub } from "../../references.js";
import { DossierFinisher } from "./finisher.type.js";

@Resolver(() => DossierFinisher)
export class DossierFinisherResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: "The body; null when nobody knows it." })
  organisation(@Root() { bodyId }: DossierFinisher) {
    return organisationStub(bodyId);
  }
}
