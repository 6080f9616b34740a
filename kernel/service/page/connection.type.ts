import { type ClassType, Directive, Field, ObjectType } from "type-graphql";

/** The place of a page in its list, as Relay asks for it. */
@Directive("@shareable")
@ObjectType({ description: "The place of a page in its list (Relay)." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more rows follow this page." })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: "Whether rows stand before this page." })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row; null when the page is empty." })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last row; null when the page is empty." })
  endCursor: string | null;
}

export interface Edge<Row> {
  node: Row;
  readonly cursor: string;
}

/** One page of a list. Cursors are signed only when they are asked for. */
export interface Connection<Row> {
  edges: Edge<Row>[];
  pageInfo: PageInfo;
}

/** The GraphQL type `<Node>Connection` with its edge type;  */
export function connectionOf<Node extends object>(
  name: string,
  node: () => ClassType<Node>,
): ClassType<Connection<Node>> {
  @Directive("@shareable")
  @ObjectType(`${name}Edge`, { description: `One ${name} in a page, with its cursor.` })
  class EdgeType {
    @Field(node, { description: `The ${name}.` })
    node: Node;

    @Field(() => String, { description: "Opaque; give it as `after` or `before`." })
    cursor: string;
  }

  @Directive("@shareable")
  @ObjectType(`${name}Connection`, { description: `One page of a list of ${name} (Relay).` })
  class ConnectionType {
    @Field(() => [EdgeType], {
      description: "The rows of the page, in the order of the list; empty when there are none.",
    })
    edges: EdgeType[];

    @Field(() => PageInfo, { description: "The place of the page in its list." })
    pageInfo: PageInfo;
  }
  return ConnectionType as ClassType<Connection<Node>>;
}
