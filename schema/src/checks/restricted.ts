import type { SchemaRules } from "@lienthong/gateway/authorise/schema-rules.js";
import { getNamedType, isNonNullType, isObjectType, Kind, type ObjectTypeDefinitionNode, parse } from "graphql";
import type { Fault } from "../fault.js";

/** Types of which a part is for everybody: the fields that are, as their descriptions say. Others need a rule. */
const PUBLIC_FACES: Readonly<Record<string, readonly string[]>> = {
  // Whoever holds the receipt may look a dossier up by its code: 118/2025/NĐ-CP; 224/2026/NĐ-CP, Art. 15.1.g.
  Dossier: [
    ...["id", "code", "sourceSystem", "caseCode", "submissionMethod", "legalRegime", "state", "stateSince"],
    ...["registeredOn", "receivedOn", "receivedAt", "promisedOn", "statutoryDeadline", "statutoryTime"],
    ...["finishedOn", "finishedAt", "returnedOn", "returnedAt", "supplementRequests", "version", "origin", "source"],
    ...["procedure", "procedureEdition", "organisation", "responsibleOrganisation", "responsibilities", "area"],
    ...["mirror", "stateOn", "isOverdue", "legalDeadline", "onTime766", "pauses"],
    ...["supplementNoticeDueOn", "supplementNoticeWasLate"],
  ],
};

/**
 * Fields of restricted types, which bear the tag `restricted`, without a rule; and fields with a rule that could not be
 * null, so that a denial would take what stands beside them; and open pages of such fields. That a field computed from another asks for no less than
 * that one is held by composition.
 */
export function checkRestricted(sdls: Readonly<Record<string, string>>, rules: SchemaRules): Fault[] {
  return [...openFaults(sdls, rules), ...nullFaults(rules), ...pageFaults(rules)];
}

function openFaults(sdls: Readonly<Record<string, string>>, rules: SchemaRules): Fault[] {
  const tagged = new Set(Object.values(sdls).flatMap((sdl) => objectTypes(sdl).filter(isTagged).map(nameOf)));
  return [...tagged].sort().flatMap((name) => {
    const type = rules.schema.getType(name);
    if (!isObjectType(type)) return [];
    const open = Object.keys(type.getFields()).filter((field) => rules.of(name, field).length === 0);
    return open
      .filter((field) => !PUBLIC_FACES[name]?.includes(field))
      .map((field) => ({
        at: `${name}.${field}`,
        message: "belongs to a restricted type and has no rule: add @authenticated, @requiresScopes or @policy.",
      }));
  });
}

function nullFaults(rules: SchemaRules): Fault[] {
  const mutation = rules.schema.getMutationType();
  return Object.values(rules.schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type !== mutation)
    .flatMap((type) => {
      const fields = Object.values(type.getFields());
      const asking = fields.filter(({ name }) => rules.of(type.name, name).length > 0);
      // Where all fields ask for something, who is denied one is denied all: the type is not given in the first place.
      if (asking.length === fields.length) return [];
      return asking
        .filter((field) => isNonNullType(field.type) && !isEdgeNode(type.name, field.name))
        .map(({ name }) => ({ at: `${type.name}.${name}`, message: "may be denied, so it must be nullable." }));
    });
}

/** The node of an edge stays non-null, as Relay has it: then whoever gives the page asks for what the node does. */
function pageFaults(rules: SchemaRules): Fault[] {
  return Object.values(rules.schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ type, field }) => {
      const edge = getNamedType(field.type).name.replace(/Connection$/, "Edge");
      const isPage = edge !== getNamedType(field.type).name;
      return isPage && rules.of(edge, "node").length > 0 && rules.of(type.name, field.name).length === 0;
    })
    .map(({ type, field }) => ({
      at: `${type.name}.${field.name}`,
      message: "gives pages of what may be denied, and has no rule itself.",
    }));
}

function isEdgeNode(type: string, field: string): boolean {
  return type.endsWith("Edge") && field === "node";
}

function objectTypes(sdl: string): ObjectTypeDefinitionNode[] {
  return parse(sdl, { noLocation: true }).definitions.filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION);
}

const nameOf = ({ name }: ObjectTypeDefinitionNode) => name.value;

function isTagged({ directives = [] }: ObjectTypeDefinitionNode): boolean {
  return directives.some(
    ({ name, arguments: given = [] }) =>
      name.value === "tag" && given.some(({ value }) => value.kind === Kind.STRING && value.value === "restricted"),
  );
}
