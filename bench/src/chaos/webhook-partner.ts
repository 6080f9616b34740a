import type { JsonWebKey } from "node:crypto";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Answer, openReceiver, type Received, type Receiver } from "@lienthong/tests/support/webhook-receiver.js";
import type { Asked } from "./follower.js";
import type { Told } from "./told.js";
import { Writer } from "./writer.js";

const EXAMPLE = path.join(import.meta.dirname, "..", "..", "..", "docs", "examples", "partner", "receive-webhook.ts");

interface Keys {
  keys: JsonWebKey[];
}

/** The example as its own readers run it: Node takes the types away. */
interface Example {
  eventOf(headers: Received["headers"], body: string, keys: Keys): SentEvent;
}

interface SentEvent {
  sequence: string;
  subject: string;
  subjectversion: number;
  incomplete?: true;
}

/** Of so many messages one each is answered with 500 before and after the commit, and one is never answered. */
const ROUND = 600;
const FAILS_BEFORE_AT = 150;
const FAILS_AFTER_AT = 350;
const HANGS_AFTER_AT = 550;

/** A partner that is sent a stream; its receiver fails now and then. */
export class WebhookPartner implements Told {
  readonly name: string;
  readonly person: string;
  readonly taken = new Set<string>();
  readonly faults: string[] = [];
  readonly tokensEnded = 0;
  repeats = 0;
  connections = 0;
  troubles = 0;
  readonly #had = new Set<string>();
  #receiver: Receiver | undefined;
  #verify: ((message: Received) => SentEvent) | undefined;
  #count: number;

  private constructor(number: number) {
    this.person = `chaos-partner-${number}`;
    this.name = `partner ${number} by webhook`;
    // They do not fail together, and the first of them begins shortly before it hangs.
    this.#count = 400 + number * 120;
  }

  /** Registers a partner and its endpoint in the graph, for everything after a cursor. */
  static async open(number: number, asked: Asked): Promise<WebhookPartner> {
    const partner = new WebhookPartner(number);
    partner.#receiver = await openReceiver((message) => partner.#answer(message));
    const endpointId = await register(partner.person, partner.#receiver.url, asked);
    const response = await fetch(new URL(`/.well-known/webhook-keys/${endpointId}.json`, asked.url));
    const keys = (await response.json()) as Keys;
    const { eventOf } = (await import(pathToFileURL(EXAMPLE).href)) as Example;
    partner.#verify = ({ headers, body }) => eventOf(headers, body, keys);
    return partner;
  }

  async stop(): Promise<void> {
    await this.#receiver?.close();
  }

  #answer(message: Received): Answer | number {
    this.connections += 1;
    this.#count += 1;
    const at = this.#count % ROUND;
    if ([FAILS_BEFORE_AT, FAILS_AFTER_AT, HANGS_AFTER_AT].includes(at)) this.troubles += 1;
    if (at === FAILS_BEFORE_AT) return 500;
    try {
      this.#take(message.headers["webhook-id"]!, this.#verify!(message));
    } catch (error) {
      this.faults.push(String(error));
      return 401;
    }
    if (at === FAILS_AFTER_AT) return 500;
    return { status: 204, hang: at === HANGS_AFTER_AT };
  }

  #take(messageId: string, { sequence, subject, subjectversion, incomplete }: SentEvent): void {
    const isNew = !this.#had.has(messageId);
    this.#had.add(messageId);
    // The next one, or the last one again; whole, because no part is away for the two minutes that a message waits.
    if (Number(sequence) !== this.#had.size) this.faults.push(`message ${sequence} came as number ${this.#had.size}`);
    if (incomplete) this.faults.push(`message ${sequence} is not whole`);
    if (isNew) this.taken.add(`${subject} ${subjectversion}`);
    else this.repeats += 1;
  }
}

/** The id of the endpoint. */
async function register(clientId: string, receiver: string, asked: Asked): Promise<string> {
  const { url, stream, selection, start: after, tokenFor } = asked;
  const office = new Writer(url, tokenFor, clientId);
  const partnerId = await office.give({
    person: "data-office",
    name: "registerPartner",
    type: "RegisterPartnerInput",
    subject: "partner",
    input: { name: `${clientId} (SYNTHETIC)`, clientId, contactOffice: "Phòng mẫu (SYNTHETIC)" },
  });
  const query = `fragment Payload on RecordChange { ${selection} }`;
  return office.give({
    person: "data-office",
    name: "registerWebhookEndpoint",
    type: "RegisterWebhookEndpointInput",
    subject: "endpoint",
    input: { partnerId, url: receiver, stream, query, after },
  });
}
