import { setTimeout as pause } from "node:timers/promises";
import type { TokenFor } from "./people.js";

/** A command that a writer gives: who, which, and what of its answer the next one needs. */
export interface Command {
  person: string;
  name: string;
  type: string;
  subject: string;
  input: object;
}

interface Answer {
  data?: { outcome: { subject: { id: string } | null; userErrors: object[] } | null } | null;
  errors?: object[];
}

const PATIENCE_MS = 5_000;

/** Gives commands until each is surely done: again and again under one clientMutationId, whatever breaks. */
export class Writer {
  readonly #url: string;
  readonly #tokenFor: TokenFor;
  readonly #name: string;
  #given = 0;

  constructor(url: string, tokenFor: TokenFor, name: string) {
    this.#url = url;
    this.#tokenFor = tokenFor;
    this.#name = name;
  }

  /** The id of the subject. Throws when the command is refused: then the run itself is wrong. */
  async give({ person, name, type, subject, input }: Command): Promise<string> {
    this.#given += 1;
    const clientMutationId = `chaos-${this.#name}-${this.#given}`;
    const query = `mutation ($input: ${type}!) { outcome: ${name}(input: $input) { subject: ${subject} { id } userErrors { code field message } } }`;
    const body = JSON.stringify({ query, variables: { input: { clientMutationId, ...input } } });
    for (;;) {
      const answer = await this.#ask(person, body).catch((): Answer => ({}));
      const outcome = answer.data?.outcome;
      if (outcome?.subject) return outcome.subject.id;
      const conflicts = JSON.stringify(outcome?.userErrors ?? []).includes("CONFLICT");
      if (outcome && !conflicts) throw new Error(`${name} was refused: ${JSON.stringify(outcome.userErrors)}`);
      await pause(200);
    }
  }

  async #ask(person: string, body: string): Promise<Answer> {
    const authorization = `Bearer ${await this.#tokenFor(person, 60)}`;
    const headers = { "content-type": "application/json", authorization };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(this.#url, { method: "POST", headers, body, signal });
    return (await response.json()) as Answer;
  }
}
