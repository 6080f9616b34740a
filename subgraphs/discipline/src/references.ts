import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A body of another subgraph, named here by its id alone. */
@Directive('@key(fields: "id")')
@ObjectType("Organisation", {
  description: "A body of the organisation subgraph (cơ quan, tổ chức); here, the discipline of its staff.",
})
export class Organisation {
  @Field(() => ID, { description: "Opaque; the same in the whole graph." })
  id: string;
}

/** A person of another subgraph, named here by the id alone. */
@Directive('@key(fields: "id")')
@ObjectType("Official", {
  description: "A holder of posts of the organisation subgraph (cán bộ, công chức, viên chức); here, his or her cases.",
})
export class Official {
  @Field(() => ID, { description: "Opaque; the same in the whole graph." })
  id: string;
}

/** A document of another subgraph, named here by its citation alone: nobody here knows whether anyone holds it. */
@Directive('@key(fields: "citation")')
@ObjectType("LegalDocument", {
  description: "A document of the legal subgraph (văn bản); here, a decree on discipline.",
})
export class LegalDocument {
  @Field(() => String, { description: "Its canonical citation: number, issuer and year as far as they are needed." })
  citation: string;
}

/** A dossier of another subgraph, named here by its code alone: nobody here knows whether anyone holds it. */
@Directive('@key(fields: "code", resolvable: false)')
@ObjectType("Dossier", {
  description: "A dossier of the services subgraph (hồ sơ thủ tục hành chính); here, complaints about its handling.",
})
export class Dossier {
  @Field(() => String, { description: "Its code (mã số hồ sơ)." })
  code: string;
}

export const organisationStub = (id: string): Organisation => ({ id });

/** The stub of a person, or null where none is named. */
export const officialStub = (id: string | null): Official | null => (id === null ? null : { id });

/** The stub of a dossier, or null where none is named. */
export const dossierStub = (code: string | null): Dossier | null => (code === null ? null : { code });
