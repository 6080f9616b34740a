import type { GraphQLSchema } from "graphql";
import { compose } from "../../world/compose.js";
import { subgraphSchema } from "../../world/subgraph-schema.js";
import { catalogue } from "./catalogue.js";
import { lending } from "./lending.js";
import { opinions } from "./opinions.js";
import type { Owner } from "./owner.js";
import { people } from "./people.js";
import { post } from "./post.js";
import { resolversOf } from "./resolvers.js";
import { shop } from "./shop.js";

/** The subgraphs of the library; where two declare a field, the first one's resolver is the plain schema's. */
export const owners: readonly Owner[] = [catalogue, people, lending, shop, opinions, post];

export const composed = compose(Object.fromEntries(owners.map(({ name, sdl }) => [name, sdl])));

/** The executable schema of each subgraph, by name. */
export function subgraphSchemas(): Record<string, GraphQLSchema> {
  return Object.fromEntries(owners.map((owner) => [owner.name, schemaOf(owner)]));
}

function schemaOf(owner: Owner): GraphQLSchema {
  const bare = subgraphSchema({ sdl: owner.sdl });
  return subgraphSchema({ sdl: owner.sdl, resolvers: resolversOf(owner, bare) });
}
