import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { getProcedure } from "../../procedure/find-procedures.js";
import { Procedure } from "../../procedure/procedure.type.js";
import { documentStub, LegalDocument, Organisation, organisationStub } from "../../references.js";
import { findTransfer, findTransferredProcedures, findTransfersFrom, findTransfersTo } from "./find-transfers.js";
import type { Responsibility } from "./responsibility.rules.js";
import type { TransferRow } from "./transfer.table.js";
import { DossierResponsibility, DossierTransfer } from "./transfer.type.js";

@Resolver(() => DossierTransfer)
export class TransferResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that had to finish them; null if unknown.",
  })
  fromOrganisation(@Root() { fromBodyId }: TransferRow) {
    return organisationStub(fromBodyId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: "The body that finishes them; null if unknown." })
  toOrganisation(@Root() { toBodyId }: TransferRow) {
    return organisationStub(toBodyId);
  }

  @FieldResolver(() => LegalDocument, { nullable: true, description: "The decision; null where nobody recorded it." })
  decision(@Root() { decisionCitation }: TransferRow) {
    return documentStub(decisionCitation);
  }

  @FieldResolver(() => Boolean, { description: "Whether the dossiers of all procedures pass." })
  isOfAllProcedures(@Root() { ofAll }: TransferRow) {
    return ofAll === 1;
  }

  @FieldResolver(() => [Procedure], {
    description: "The procedures whose dossiers pass, where not those of all do; in no particular order.",
  })
  async procedures(@Root() { id }: TransferRow, @Ctx() context: RequestContext) {
    const ids = await findTransferredProcedures(context, id);
    return Promise.all(ids.map((each) => getProcedure(context, each)));
  }
}

@Resolver(() => DossierResponsibility)
export class ResponsibilityResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: "The body; null when nobody knows it." })
  organisation(@Root() { bodyId }: Responsibility) {
    return organisationStub(bodyId);
  }

  @FieldResolver(() => DossierTransfer, {
    nullable: true,
    description: "The transfer by which it came to the body; null of the body that received it.",
  })
  transfer(@Root() { transferId }: Responsibility, @Ctx() context: RequestContext) {
    return transferId === null ? null : findTransfer(context, transferId);
  }
}

@Resolver(() => Organisation)
export class OrganisationTransfersResolver {
  @FieldResolver(() => [DossierTransfer], {
    description: "The transfers by which its open dossiers passed to other bodies, the earliest first. Public.",
  })
  dossierTransfersAway(@Root() { id }: Organisation, @Ctx() context: RequestContext) {
    return findTransfersFrom(context, id);
  }

  @FieldResolver(() => [DossierTransfer], {
    description: "The transfers by which open dossiers of other bodies came to it, the earliest first. Public.",
  })
  dossierTransfersHere(@Root() { id }: Organisation, @Ctx() context: RequestContext) {
    return findTransfersTo(context, id);
  }
}
