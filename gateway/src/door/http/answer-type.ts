/** How an answer may be written; `null` in `chooseAnswerType` is "in no way this client accepts". */
export type AnswerType = "application/json" | "application/graphql-response+json";

/**
 * The form of answer a client prefers, by GraphQL over HTTP: `application/json` for who does not say,
 * else the type with the highest quality, the first named of equals.
 */
export function chooseAnswerType(accept: string | undefined): AnswerType | null {
  if (accept === undefined || accept.trim() === "") return "application/json";
  let best: { type: AnswerType; quality: number } | null = null;
  for (const { range, quality } of readRanges(accept)) {
    const type = typeOfRange(range);
    if (type && quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type ?? null;
}

/** True when the client can read an event stream. */
export function acceptsEventStream(accept: string | undefined): boolean {
  if (!accept?.includes("text/event-stream")) return false;
  return readRanges(accept).some(({ range, quality }) => range === "text/event-stream" && quality > 0);
}

function typeOfRange(range: string): AnswerType | null {
  if (range === "application/graphql-response+json") return range;
  if (range === "application/json" || range === "application/*" || range === "*/*") return "application/json";
  return null;
}

function readRanges(accept: string): { range: string; quality: number }[] {
  return accept.split(",").map((part) => {
    const [range = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    return { range, quality: quality === undefined ? 1 : Number(quality) || 0 };
  });
}
