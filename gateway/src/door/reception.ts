import { answerHeaders, type GraphqlDesk } from "./answer/graphql-desk.js";
import { presentFailure } from "./answer/present-result.js";
import type { Health } from "./health.js";
import { type AnswerType, chooseAnswerType } from "./http/answer-type.js";
import type { Exchange } from "./http/exchange.js";
import { Refusal, refuseRequest } from "./http/refusal.js";
import { refuseStranger } from "./http/refuse-stranger.js";
import type { Register } from "./identity/register.js";
import type { SignInDesk } from "./identity/sign-in-desk.js";
import type { PageShelf } from "./pages/page-shelf.js";

export interface ReceptionOptions {
  desk: GraphqlDesk;
  health: Health;
  shelf: PageShelf;
  signIn: SignInDesk | undefined;
  register: Register | undefined;
  version: string;
  allowedHosts: ReadonlySet<string>;
}

/** Leads each request to who answers it, and writes every refusal. */
export class Reception {
  readonly #options: ReceptionOptions;

  constructor(options: ReceptionOptions) {
    this.#options = options;
  }

  /** Answers, whatever happens. */
  async receive(exchange: Exchange): Promise<void> {
    try {
      refuseStranger(exchange.request, this.#options.allowedHosts);
      await this.#route(exchange);
    } catch (error) {
      this.#refuse(exchange, error);
    }
  }

  async #route(exchange: Exchange): Promise<void> {
    const { desk, shelf, signIn } = this.#options;
    if (exchange.path === "/graphql") return desk.serve(exchange);
    if (exchange.path === "/health") return this.#tellHealth(exchange);
    if (exchange.path === "/ready") return this.#tellReadiness(exchange);
    if (exchange.path === "/sign-in" && signIn) return signIn.serve(exchange);
    if (shelf.has(exchange.path)) return shelf.serve(exchange);
    throw refuseRequest(404, "NOT_FOUND", "There is nothing at this path. The graph answers at /graphql.");
  }

  #tellHealth(exchange: Exchange): void {
    refuseOtherThanGet(exchange);
    const uptimeSeconds = Math.round(process.uptime());
    this.#tell(exchange, 200, { status: "ok", uptimeSeconds, version: this.#options.version });
  }

  async #tellReadiness(exchange: Exchange): Promise<void> {
    refuseOtherThanGet(exchange);
    const readiness = await this.#options.health.readiness();
    const { register } = this.#options;
    const facts = register ? { ...readiness, register: { ageSeconds: register.ageSeconds } } : readiness;
    this.#tell(exchange, readiness.ready ? 200 : 503, facts);
  }

  #tell(exchange: Exchange, status: number, facts: object): void {
    exchange.send(status, answerHeaders("application/json"), JSON.stringify(facts));
  }

  #refuse(exchange: Exchange, error: unknown): void {
    const answerType = chooseAnswerType(exchange.request.headers.accept) ?? "application/json";
    if (error instanceof Refusal) writeRefusal(exchange, error, answerType);
    else writeFailure(exchange, error, answerType);
  }
}

function writeRefusal(exchange: Exchange, refusal: Refusal, answerType: AnswerType): void {
  const status = refusal.concernsDocument && answerType === "application/json" ? 200 : refusal.status;
  const headers = { ...answerHeaders(answerType), ...refusal.headers };
  exchange.facts.codes = [refusal.code];
  exchange.send(status, headers, JSON.stringify({ errors: refusal.errors }));
}

function writeFailure(exchange: Exchange, error: unknown, answerType: AnswerType): void {
  const { errors } = presentFailure(error, { requestId: exchange.requestId, log: exchange.log, maxErrors: 1 });
  exchange.facts.codes = ["INTERNAL_SERVER_ERROR"];
  exchange.send(500, answerHeaders(answerType), JSON.stringify({ errors }));
}

function refuseOtherThanGet({ request }: Exchange): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  throw refuseRequest(405, "METHOD_NOT_ALLOWED", "This can only be read. Send a GET.", { allow: "GET, HEAD" });
}
