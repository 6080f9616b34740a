import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationTypeNode,
} from "graphql";
import type { Graph, OperationRequest } from "../../graph.js";
import type { Budgets } from "../budget/budgets.js";
import { clientNames } from "../documents/client-names.js";
import type { Documents } from "../documents/documents.js";
import { findOperation } from "../documents/find-operation.js";
import type { TrustedDocuments } from "../documents/trusted-documents.js";
import type { Exchange } from "../http/exchange.js";
import type { AskedOperation } from "../http/read-operation.js";
import { Refusal } from "../http/refusal.js";
import type { ScopeHeaders } from "../http/scope-headers.js";
import type { Principal } from "../identity/principal.js";
import type { CostBook, OperationCost } from "../limits/cost-book.js";
import type { Limits } from "../limits/limits.js";
import { withDeadline } from "./deadline.js";
import { type Notice, type Notices, noticeResult } from "./notice.js";
import { type Presentation, presentFailure, presentResult } from "./present-result.js";

/** What every operation is executed with. */
export interface Kitchen {
  graph: Graph;
  documents: Documents;
  trusted: TrustedDocuments;
  limits: Limits;
  costs: CostBook;
  budgets: Budgets;
  scopeHeaders: ScopeHeaders;
  /** What streams are told by the door itself; nothing unless given. */
  notices?: Notices | undefined;
}

/** What surrounds an operation: a request of HTTP, or a message on a socket. */
export type CallSetting = Pick<Exchange, "requestId" | "request" | "log" | "facts" | "signal" | "cancel">;

/** One operation of one client, accepted and ready to run. Its results are fit for the client, its failures too. */
export class OperationCall {
  readonly kind: OperationTypeNode;
  /** The text of the document, sent along or registered. */
  readonly source: string;
  readonly #asked: AskedOperation;
  readonly #setting: CallSetting;
  readonly #kitchen: Kitchen;
  readonly #principal: Principal;
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #cost: OperationCost;
  #payment: Promise<void> | undefined;

  /** Throws a refusal when the document breaks a limit, is invalid, costs too much, or does not say which operation is meant. */
  constructor(asked: AskedOperation, principal: Principal, setting: CallSetting, kitchen: Kitchen) {
    this.#asked = asked;
    this.#principal = principal;
    this.#setting = setting;
    this.#kitchen = kitchen;
    this.#schema = kitchen.graph.schema;
    this.source = kitchen.trusted.sourceOf(asked, clientNames(principal, setting.request));
    this.#document = this.#prepare().document;
    const operation = findOperation(this.#document, asked.operationName);
    this.kind = operation.operation;
    setting.facts.kind = operation.operation;
    if (operation.name) setting.facts.operationName = operation.name.value.slice(0, 100);
    this.#cost = kitchen.costs.costOf(this.#schema, this.#document, operation, asked.variables);
  }

  /** True when the graph has been reloaded since: then what ended may have been ended by that. */
  get isOutdated(): boolean {
    return this.#kitchen.graph.schema !== this.#schema;
  }

  /** Books the cost, once. Throws or rejects with a refusal when the caller has spent its budget. */
  pay(): Promise<void> {
    const { budgets } = this.#kitchen;
    this.#payment ??= Promise.resolve(budgets.charge(this.#principal, this.#setting.request, this.#cost.requested));
    return this.#payment;
  }

  /** The result, within the time an operation may take. Never rejects. */
  async execute(): Promise<ExecutionResult> {
    try {
      await this.pay();
      const { graph, limits } = this.#kitchen;
      const cancel = (reason: Error) => this.#setting.cancel(reason);
      const result = await withDeadline(graph.execute(this.#request()), limits.operationMs, cancel);
      return this.present({ ...result, extensions: { ...result.extensions, cost: this.#cost } });
    } catch (error) {
      return this.fail(error);
    }
  }

  /** The events of a subscription, or the one result that says why there are none. Never rejects. */
  async subscribe(): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
    try {
      await this.pay();
      const events = await this.#kitchen.graph.subscribe(this.#request());
      return Symbol.asyncIterator in events ? events : this.present(events);
    } catch (error) {
      return this.fail(error);
    }
  }

  /** What the door itself has to say, as an event of this subscription; null when it cannot carry it. */
  tell(notice: Notice | undefined): ExecutionResult | null {
    const { operationName, variables } = this.#asked;
    return noticeResult(this.#schema, { document: this.#document, operationName, variables }, notice);
  }

  /** The operation as libraries that know no more of it hand it on. */
  executionArgs(contextValue: unknown): ExecutionArgs {
    const { operationName = null } = this.#asked;
    return { schema: this.#schema, document: this.#document, operationName, contextValue };
  }

  present(result: ExecutionResult): ExecutionResult {
    return this.#noteCodes(presentResult(result, this.#presentation));
  }

  fail(error: unknown): ExecutionResult {
    if (error instanceof Refusal) return this.#noteCodes({ errors: error.errors.map(asGraphqlError) });
    return this.#noteCodes(presentFailure(error, this.#presentation));
  }

  get #presentation(): Presentation {
    const { requestId, log } = this.#setting;
    return { requestId, log, maxErrors: this.#kitchen.limits.errors };
  }

  /** Prepared again in the moment of execution: a reload in between must not run a document of the old schema. */
  #request(): OperationRequest {
    const { document, source } = this.#prepare();
    const { requestId, request, signal } = this.#setting;
    return {
      document,
      source,
      operationName: this.#asked.operationName,
      variables: this.#asked.variables,
      scope: { requestId, headers: this.#kitchen.scopeHeaders(request), principal: this.#principal, signal },
    };
  }

  #prepare() {
    const { documents, graph, limits } = this.#kitchen;
    const { isSignedIn } = this.#principal;
    const tokens = isSignedIn ? limits.signedInTokens : limits.tokens;
    return documents.prepare(this.source, graph.schema, { ...limits, tokens }, isSignedIn);
  }

  #noteCodes(result: ExecutionResult): ExecutionResult {
    if (result.errors?.length) {
      this.#setting.facts.codes = [...new Set(result.errors.map((error) => String(error.extensions.code)))];
    }
    return result;
  }
}

function asGraphqlError({ message, extensions }: Refusal["errors"][number]): GraphQLError {
  return new GraphQLError(message, { extensions });
}
