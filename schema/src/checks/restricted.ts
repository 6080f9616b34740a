import type { SchemaRules } from "@lienthong/gateway/authorise/schema-rules.js";
import { isNonNullType, isObjectType, Kind, type ObjectTypeDefinitionNode, parse } from "graphql";
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
 * null, so that a denial would take what stands beside them. That a field computed from another asks for no less than
 * that one is held by composition.
 */
export function checkRestricted(sdls: Readonly<Record<string, string>>, rules: SchemaRules): Fault[] {
  return [...openFaults(sdls, rules), ...nullFaults(rules)];
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
        .filter((field) => isNonNullType(field.type))
        .map(({ name }) => ({ at: `${type.name}.${name}`, message: "may be denied, so it must be nullable." }));
    });
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
