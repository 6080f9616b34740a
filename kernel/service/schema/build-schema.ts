import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { type GraphQLSchema, isAbstractType, parse } from "graphql";
import { buildSchema, type ClassType, createResolversMap, type NonEmptyArray } from "type-graphql";
import { typeOfId } from "../../domain/id.js";
import type { RequestContext } from "../context.js";
import { withCheckedTexts } from "./checked-texts.js";
import { withCheckedEntities } from "./entity-representations.js";
import { typesWithNodeKey, withIdOfNodeKey, withNodeKeys } from "./node-key.js";
import { withPartialAnswers } from "./partial-answers.js";
import { CursorScalar, DateTimeScalar, PlainDateScalar, ReportingPeriodScalar } from "./scalars.js";
import { withSignedInMutations } from "./signed-in-mutations.js";
import { UserErrorResolver } from "./user-error.type.js";

const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@interfaceObject",
  "@authenticated", "@requiresScopes", "@policy", "@tag", "@inaccessible", "@override", "@listSize"
])\n`;

/** Subscriptions name their own source of events; the library asks for a bus all the same. */
const NO_TOPICS = {
  publish: () => {},
  subscribe: (topic: string): never => {
    throw new Error(`Nothing is told under a topic: ${topic}.`);
  },
};

/** How one type is found by a representation of its key; null when there is none the actor may see. */
export type ReferenceResolver = (context: RequestContext, representation: never) => Promise<object | null>;

export interface SchemaParts {
  /** Every resolver class of the subgraph. */
  resolvers: NonEmptyArray<ClassType>;
  /** By type name, for every type with a `@key` that this subgraph can resolve. */
  references: Readonly<Record<string, ReferenceResolver>>;
  /** Types no field names: implementations of an interface. Nothing else of the process leaks in. */
  orphanedTypes?: ClassType[];
  /** The type of partners, in the subgraph that owns them. */
  partnerType?: ClassType;
}

/** A Federation 2 subgraph schema from type-graphql classes. */
export async function buildSubgraph(parts: SchemaParts): Promise<GraphQLSchema> {
  const classes = await buildSchema({
    resolvers: [...parts.resolvers, UserErrorResolver],
    orphanedTypes: parts.orphanedTypes ?? [],
    scalarsMap: [],
    pubSub: NO_TOPICS,
    validate: false,
    skipCheck: true,
    nullableByDefault: false,
  });
  const resolvers: Record<string, unknown> = { ...createResolversMap(classes) };
  for (const scalar of [CursorScalar, PlainDateScalar, ReportingPeriodScalar, DateTimeScalar]) {
    if (classes.getType(scalar.name)) resolvers[scalar.name] = scalar;
  }
  for (const { name } of Object.values(classes.getTypeMap()).filter(isAbstractType)) {
    if (resolvers[name]) resolvers[name] = { ...resolvers[name], __resolveType: typeNameOf };
  }
  for (const [type, find] of Object.entries(parts.references)) {
    resolvers[type] = { ...(resolvers[type] as object), __resolveReference: referenceOf(find) };
  }
  const printed = withPartialAnswers(withSignedInMutations(parse(FEDERATION + printSchemaWithDirectives(classes))));
  const typeDefs = withNodeKeys(printed, Object.keys(parts.references));
  for (const type of typesWithNodeKey(typeDefs)) {
    resolvers[type] = { ...(resolvers[type] as object), nodeKey: ({ id }: { id: string }) => id };
  }
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  return withCheckedTexts(withCheckedEntities(schema, typeDefs));
}

/** At once, where the library would wait: compiled queries do not wait for the type of an object. */
const typeNameOf = ({ __typename, id = "" }: { __typename?: string; id?: string }): string | undefined =>
  __typename ?? typeOfId(id) ?? undefined;

/** Async, so that a throw fails its own entity and not the whole batch. */
function referenceOf(find: ReferenceResolver) {
  return async (representation: object, context: RequestContext) =>
    find(context, withIdOfNodeKey(representation) as never);
}
