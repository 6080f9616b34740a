import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, valueFromASTUntyped } from "graphql";
import { refuseDocument } from "../http/refusal.js";
import type { ListSizes, Variables } from "./list-size.js";
import { type Cost, compileCost } from "./operation-cost.js";

/** What an operation costs at most, and what it may cost; told in `extensions.cost`. */
export interface OperationCost {
  requested: number;
  ceiling: number;
}

/** Knows the cost of operations, compiled once for each operation that is remembered elsewhere. */
export class CostBook {
  readonly #sizes: ListSizes;
  readonly #ceiling: number;
  readonly #compiled = new WeakMap<OperationDefinitionNode, Cost>();

  constructor({ listSizes, cost }: { listSizes: ListSizes; cost: number }) {
    this.#sizes = listSizes;
    this.#ceiling = cost;
  }

  /** The cost of a valid operation, one at least; throws a refusal above the ceiling. */
  costOf(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables = {},
  ): OperationCost {
    let cost = this.#compiled.get(operation);
    if (!cost) {
      cost = withDefaults(operation, compileCost(schema, document, operation, this.#sizes));
      this.#compiled.set(operation, cost);
    }
    const requested = Math.min(Math.max(1, Math.ceil(cost(variables))), Number.MAX_SAFE_INTEGER);
    const told = { requested, ceiling: this.#ceiling };
    if (requested <= this.#ceiling) return told;
    const message = `The operation may cost ${requested}, more than ${this.#ceiling}. Ask for shorter pages, or fewer lists within lists.`;
    throw refuseDocument("COST_TOO_HIGH", [{ message }], { cost: told });
  }
}

function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, cost: Cost): Cost {
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of variableDefinitions) {
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  return Object.keys(defaults).length === 0 ? cost : (variables) => cost({ ...defaults, ...variables });
}
