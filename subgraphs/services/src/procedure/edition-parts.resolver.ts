import { FieldResolver, Resolver, Root } from "type-graphql";
import { documentStub, LegalDocument, Organisation, organisationStub } from "../references.js";
import { Evidence, LegalBasis, PublishedBody } from "./edition-parts.type.js";

@Resolver(() => PublishedBody)
export class PublishedBodyResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body itself; null when the name stands for a kind of body, or the body is not known here.",
  })
  organisation(@Root() { organisationId }: PublishedBody) {
    return organisationStub(organisationId);
  }
}

@Resolver(() => LegalBasis)
export class LegalBasisResolver {
  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description:
      "The document itself, with what became of it; null when the citation does not name a single one, or nobody holds it.",
  })
  document(@Root() { citation }: LegalBasis) {
    return documentStub(citation);
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Whether it must be there; null when the source does not say.",
  })
  isRequired(@Root() { required }: Evidence) {
    return required === null ? null : required === 1;
  }

  @FieldResolver(() => Boolean, { description: "Whether it has an interactive form (biểu mẫu điện tử)." })
  hasElectronicForm(@Root() { hasForm }: Evidence) {
    return hasForm === 1;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it is the output of another procedure, which the administration holds already.",
  })
  isOutputOfAnother(@Root() { isOutput }: Evidence) {
    return isOutput === 1;
  }
}
