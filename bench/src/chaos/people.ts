import { openEmbeddedIssuer } from "@lienthong/deploy/identity/embedded-issuer.js";
import { claimsOf, SAMPLE_PEOPLE } from "@lienthong/deploy/identity/sample-people.js";

/** Gives a new token of an installation for one of its sample people, good for so many seconds. */
export type TokenFor = (person: string, seconds: number) => Promise<string>;

export async function openPeople(dataFolder: string): Promise<TokenFor> {
  const issuer = await openEmbeddedIssuer(dataFolder);
  return (id, seconds) => issuer.issue(claimsOf(SAMPLE_PEOPLE.find((person) => person.id === id)!), seconds);
}
