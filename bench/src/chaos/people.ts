import { openEmbeddedIssuer } from "@lienthong/deploy/identity/embedded-issuer.js";
import { claimsOf, SAMPLE_PEOPLE } from "@lienthong/deploy/identity/sample-people.js";

/** Gives a new token of an installation, good for so many seconds, for one of its sample people or the client of a partner. */
export type TokenFor = (person: string, seconds: number) => Promise<string>;

export async function openPeople(dataFolder: string): Promise<TokenFor> {
  const issuer = await openEmbeddedIssuer(dataFolder);
  return (id, seconds) => {
    const person = SAMPLE_PEOPLE.find((each) => each.id === id);
    return issuer.issue(person ? claimsOf(person) : { sub: id, client_id: id, roles: ["partner"] }, seconds);
  };
}
