import { createHmac, timingSafeEqual } from "node:crypto";
import { type Actor, actorOf, isRole } from "../../domain/actor.js";
import type { EnvelopeKeys } from "./envelope-keys.js";

/** The header in which a subgraph is told who asks. */
export const ENVELOPE_HEADER = "x-lienthong-envelope";

/** Long enough for clocks that differ and a slow network, short enough to be of little use to whoever finds one. */
const LIFE_MS = 60_000;

/** For whom an envelope is and for which request: it opens for no other. */
export interface EnvelopeBinding {
  subgraph: string;
  requestId: string;
}

const texts = new WeakMap<Actor, string>();
const actors = new Map<string, Actor>();
const MOST_ACTORS = 5_000;

/** Says, signed, who asks one subgraph in one request: `key.expiry.actor.signature`. */
export function sealEnvelope(keys: EnvelopeKeys, actor: Actor, binding: EnvelopeBinding, now = Date.now()): string {
  const said = `${keys.sealingId}.${(now + LIFE_MS).toString(36)}.${textOf(actor)}`;
  return `${said}.${signatureOf(keys, keys.sealingId, said, binding)}`;
}

/** Who asks; null when the envelope is missing, altered, too old, or meant for another subgraph or request. */
export function openEnvelope(
  keys: EnvelopeKeys,
  envelope: string | undefined,
  binding: EnvelopeBinding,
  now = Date.now(),
): Actor | null {
  const [keyId = "", expiry = "", actor = "", signature = "", ...rest] = envelope?.split(".") ?? [];
  if (signature === "" || rest.length > 0) return null;

  const right = signatureOf(keys, keyId, `${keyId}.${expiry}.${actor}`, binding);
  if (right === null || !equal(right, signature)) return null;
  return Number.parseInt(expiry, 36) > now ? actorFrom(actor) : null;
}

function signatureOf(keys: EnvelopeKeys, keyId: string, said: string, { subgraph, requestId }: EnvelopeBinding) {
  const key = keys.keyFor(keyId, subgraph);
  return key && createHmac("sha256", key).update(`${said}.${requestId}`).digest("base64url");
}

function equal(right: string, given: string): boolean {
  return right.length === given.length && timingSafeEqual(Buffer.from(right), Buffer.from(given));
}

function textOf(actor: Actor): string {
  const known = texts.get(actor);
  if (known) return known;
  const text = Buffer.from(JSON.stringify(actor)).toString("base64url");
  texts.set(actor, text);
  return text;
}

/** Read once for each actor: only what was signed comes here. */
function actorFrom(text: string): Actor {
  const known = actors.get(text);
  if (known) return known;
  const { roles, ...said } = JSON.parse(Buffer.from(text, "base64url").toString()) as Actor;
  const actor = actorOf({ ...said, roles: roles.filter(isRole) });
  if (actors.size >= MOST_ACTORS) actors.clear();
  actors.set(text, actor);
  return actor;
}
