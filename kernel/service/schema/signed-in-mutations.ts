import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, parse } from "graphql";

const [EXAMPLE] = parse("type T @authenticated", { noLocation: true }).definitions as [ObjectTypeDefinitionNode];

/** Commands are for those who have signed in: gateways refuse others before they ask; who may what is the command's own. */
export function withSignedInMutations(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === "Mutation"
      ? { ...definition, fields: definition.fields?.map(signedIn) ?? [] }
      : definition,
  );
  return { ...document, definitions };
}

function signedIn(field: NonNullable<ObjectTypeDefinitionNode["fields"]>[number]) {
  return { ...field, directives: [...(field.directives ?? []), ...EXAMPLE.directives!] };
}
