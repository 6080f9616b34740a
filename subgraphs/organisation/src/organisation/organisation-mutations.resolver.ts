import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import {
  EstablishOrganisationInput,
  EstablishOrganisationPayload,
  establishOrganisation,
} from "./establish-organisation.js";
import { RecordIdentifierInput, RecordIdentifierPayload, recordIdentifier } from "./record-identifier.js";
import { RenameOrganisationInput, RenameOrganisationPayload, renameOrganisation } from "./rename-organisation.js";

@Resolver()
export class OrganisationMutations {
  @Mutation(() => EstablishOrganisationPayload, { description: "Records that a body was founded. Role HOME_AFFAIRS." })
  establishOrganisation(
    @Arg("input", () => EstablishOrganisationInput, { description: "The body and its decision." })
    input: EstablishOrganisationInput,
    @Ctx() context: RequestContext,
  ) {
    return establishOrganisation(context, input);
  }

  @Mutation(() => RenameOrganisationPayload, {
    description: "Gives a body another name from a day on; it stays the same body. Role HOME_AFFAIRS.",
  })
  renameOrganisation(
    @Arg("input", () => RenameOrganisationInput, { description: "The body, the name and the decision." })
    input: RenameOrganisationInput,
    @Ctx() context: RequestContext,
  ) {
    return renameOrganisation(context, input);
  }

  @Mutation(() => RecordIdentifierPayload, {
    description: "Records a code of a body (mã định danh). Role HOME_AFFAIRS.",
  })
  recordIdentifier(
    @Arg("input", () => RecordIdentifierInput, { description: "The body, the code and its days." })
    input: RecordIdentifierInput,
    @Ctx() context: RequestContext,
  ) {
    return recordIdentifier(context, input);
  }
}
