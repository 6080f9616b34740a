import { createPublicKey, type JsonWebKey, verify } from "node:crypto";

const TOLERANCE_S = 300;

/** The event in a message, once one of the endpoint's keys has signed it within five minutes. Throws for anything else. */
export function eventOf(headers: Readonly<Record<string, string>>, body: string, { keys }: { keys: JsonWebKey[] }) {
  const { "webhook-id": id, "webhook-timestamp": at, "webhook-signature": signatures = "" } = headers;
  const isFresh = Math.abs(Date.now() / 1000 - Number(at)) <= TOLERANCE_S;
  const content = Buffer.from(`${id}.${at}.${body}`);
  const signed = signatures.split(" ").filter((each) => each.startsWith("v1a,"));
  const isOurs = keys.some((key) => {
    const publicKey = createPublicKey({ key, format: "jwk" });
    return signed.some((each) => verify(null, content, publicKey, Buffer.from(each.slice("v1a,".length), "base64")));
  });
  if (!isFresh || !isOurs) throw new Error("This message is not of our endpoint, or too old.");
  return JSON.parse(body) as {
    id: string;
    sequence: string;
    type: string;
    subject: string;
    cursor: string;
    data: object;
  };
}
