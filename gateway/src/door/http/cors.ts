const allowedHeaders =
  "content-type, authorization, x-client-id, x-apollo-operation-name, apollo-require-preflight, x-request-id";

export const sandboxOrigin = "https://studio.apollographql.com";

/** Headers that let a page of an allowed origin read the answer; foreign origins get none. Credentials are never allowed. */
export function corsHeaders(origin: string | undefined, allowed: ReadonlySet<string>): Record<string, string> {
  if (origin === undefined || !allowed.has(origin)) return { vary: "Origin" };
  return { vary: "Origin", "access-control-allow-origin": origin, "access-control-expose-headers": "x-request-id" };
}

/** What a preflight is told beside `corsHeaders`. */
export function preflightAnswer(origin: string | undefined, allowed: ReadonlySet<string>): Record<string, string> {
  if (origin === undefined || !allowed.has(origin)) return {};
  return {
    "access-control-allow-methods": "GET, POST, OPTIONS",
    "access-control-allow-headers": allowedHeaders,
    "access-control-max-age": "7200",
  };
}
