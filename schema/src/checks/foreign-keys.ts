import { type GraphQLSchema, getNamedType } from "graphql";
import type { Fault } from "../fault.js";
import { outputFields } from "./api-elements.js";

const KEY_NAME = /(Id|ID|Ids|IDs)$/;

/** Names and coordinates that end like a key and may, each with its reason. */
const EXEMPT: Readonly<Record<string, string>> = {
  "RecordAccess.requestId": "names a request, of which no record is kept",
  "Partner.clientId": "names a client of the identity provider, of which no record is kept",
  clientMutationId: "made by the client, who gets it back",
  "RecordChange.subjectId": "what to ask for again where the record itself could not be read",
  "AreaLineage.areaId": "what other subgraphs require of a lineage, without asking for the areas",
  "OrganisationPeriod.organisationId": "half of the key by which the subgraphs meet; `organisation` gives the body",
};

/** Ids of other records given as text: a client wants the record, `document: LegalDocument`, not `documentId: ID`. */
export function checkForeignKeys(api: GraphQLSchema): Fault[] {
  return outputFields(api)
    .filter(({ at, of }) => KEY_NAME.test(of.name) && !(of.name in EXEMPT) && !(at in EXEMPT))
    .filter(({ of }) => ["ID", "String"].includes(getNamedType(of.type).name))
    .map(({ at, of }) => ({
      at,
      message: `exposes a foreign key: give the record itself, as \`${of.name.replace(KEY_NAME, "")}\`.`,
    }));
}
