const IMPORTS = [
  "@key",
  "@requires",
  "@provides",
  "@external",
  "@shareable",
  "@override",
  "@inaccessible",
  "@interfaceObject",
  "@tag",
  "@authenticated",
  "@requiresScopes",
  "@policy",
];

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ${JSON.stringify(IMPORTS)})\n`;

/** The schema of a Federation 2 subgraph: the given SDL with every directive imported under its own name. */
export function withFederationLink(sdl: string): string {
  return LINK + sdl;
}
