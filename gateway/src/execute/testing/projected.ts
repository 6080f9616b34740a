import { buildSchema, type ExecutionResult, type GraphQLObjectType, parse } from "graphql";
import { getClientOperation } from "../../plan/client-operation.js";
import { PlaceBuilder } from "../../plan/place-builder.js";
import { choosePrivateNames } from "../../plan/private-names.js";
import { Execution } from "../execution.js";
import { Projection } from "../projection.js";
import { OperationRun } from "../run-operation.js";

const schema = buildSchema(`
  scalar Json
  enum Mood { GAY SAD }
  interface Work { id: ID! title: String }
  union Hit = Book | Person
  type Book implements Work { id: ID! title: String pages: Int! author: Person by: Person! notes: [String!] json: Json }
  type Film implements Work { id: ID! title: String minutes: Float }
  type Person { name: String! mood: Mood best: Book isAlive: Boolean }
  type Query { book: Book must: Book! books: [Book] all: [Book!] grid: [[Book!]!] work: Work works: [Work!]! hits: [Hit] }
`);

interface Before {
  hollow?: object[];
  errors?: { message: string; path: (string | number)[] }[];
}

/** What a client gets who asked this, once the subgraphs' answers came to this data. */
export function projected(text: string, data: object, before: Before = {}): ExecutionResult {
  const { definition, fragments } = getClientOperation(parse(text), undefined);
  const names = choosePrivateNames([]);
  const query = schema.getQueryType() as GraphQLObjectType;
  const sets = [definition.selectionSet];
  const place = new PlaceBuilder(schema, fragments, names).build(query, sets);
  const fields = new Projection(schema, fragments, names).fieldsOf(query, { sets, place });
  const limits = { subgraphTimeoutMs: 1, maxErrors: 10 };
  const scope = { requestId: "r", headers: {} };
  const execution = new Execution({ coerced: {}, raw: {} }, scope, limits, () => "shop");
  Object.assign(execution.data, data);
  for (const row of before.hollow ?? []) execution.markHollow(row);
  for (const { message, path } of before.errors ?? []) execution.errors.add(message, path);
  return JSON.parse(JSON.stringify(new OperationRun([{ step: undefined, fields }]).start(execution)));
}

/** The error of a null where there must be a value. */
export const cannot = (field: string, ...path: (string | number)[]) => ({
  message: `Cannot return null for non-nullable field ${field}.`,
  path,
});
