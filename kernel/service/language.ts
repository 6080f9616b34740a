export type Language = "vi" | "en";

/** The language of messages for an `Accept-Language` header; Vietnamese unless English is preferred. */
export function languageOf(header: string | undefined): Language {
  const weighted = (header ?? "").split(",").map((part) => {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith("q="));
    return { tag: tag.split("-")[0], quality: quality ? Number(quality.slice(2)) : 1 };
  });
  const best = weighted
    .filter(({ tag, quality }) => (tag === "vi" || tag === "en") && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0];
  return best?.tag === "en" ? "en" : "vi";
}
