const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@shareable", "@tag"])`;

/** The given SDL as a subgraph of Federation 2. */
export function linked(sdl: string): string {
  return `${LINK}\n${sdl}`;
}

function organisation(): string {
  return linked(`
    type Query { "A body." organisation("Its id." id: ID!): Organisation }

    "A record." interface Node { "Opaque." id: ID! }

    "A body."
    type Organisation implements Node @key(fields: "id") @key(fields: "nodeKey") {
      "Opaque." id: ID!
      "Its name." name: String!
      nodeKey: ID! @inaccessible
    }

    "A territory."
    type Area implements Node @key(fields: "id") @key(fields: "nodeKey") {
      "Opaque." id: ID!
      "Its name." name: String!
      nodeKey: ID! @inaccessible
    }
  `);
}

function legal(): string {
  return linked(`
    type Query { "A document." document("Its id." id: ID!): LegalDocument }

    "A record." interface Node { "Opaque." id: ID! }

    "A document."
    type LegalDocument implements Node @key(fields: "id") @key(fields: "nodeKey") {
      "Opaque." id: ID!
      "Its title." title: String!
      "Who issued it." issuer: Organisation
      nodeKey: ID! @inaccessible
    }

    type Organisation @key(fields: "id") {
      id: ID!
      "What it issued." documents: [LegalDocument!]
    }
  `);
}

/** Two owners cut like ours: bodies and their areas, and the documents that bodies issue. */
export const REGISTRY = { organisation: organisation(), legal: legal() };
