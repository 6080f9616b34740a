import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Exchange } from "../http/exchange.js";
import { refuseRequest } from "../http/refusal.js";
import type { Page, PageFamily } from "./page.js";

type Encoding = "br" | "gzip" | "identity";

interface PackedPage {
  body: Buffer;
  etag: string;
}

/** Serves pages by path. Each is compressed once for each encoding that browsers ask for; those of a family never. */
export class PageShelf {
  readonly #pages: ReadonlyMap<string, Page>;
  readonly #families: readonly PageFamily[];
  readonly #packed = new Map<string, Promise<PackedPage>>();

  constructor(pages: readonly Page[], families: readonly PageFamily[] = []) {
    this.#pages = new Map(pages.map((page) => [page.path, page]));
    this.#families = families;
  }

  has(path: string): boolean {
    return this.#pages.has(path) || this.#familyOf(path) !== undefined;
  }

  async serve(exchange: Exchange): Promise<void> {
    const { headers, method } = exchange.request;
    if (method !== "GET" && method !== "HEAD") {
      throw refuseRequest(405, "METHOD_NOT_ALLOWED", "A page can only be read. Send a GET.", { allow: "GET, HEAD" });
    }
    const page = this.#pages.get(exchange.path);
    if (page === undefined) return this.#serveMember(exchange, this.#familyOf(exchange.path)!);
    const encoding = chooseEncoding(String(headers["accept-encoding"] ?? ""));
    const { body, etag } = await this.#pack(page, encoding);
    const about = {
      ...(page.contentSecurityPolicy && { "content-security-policy": page.contentSecurityPolicy }),
      "cache-control": "no-cache",
      vary: "Accept-Encoding",
      etag,
    };
    if (headers["if-none-match"] === etag) return exchange.send(304, about, "");
    const encoded: Record<string, string> = encoding === "identity" ? {} : { "content-encoding": encoding };
    exchange.send(200, { ...about, ...encoded, "content-type": page.contentType }, body);
  }

  #familyOf(path: string): PageFamily | undefined {
    return this.#families.find(({ prefix }) => path.startsWith(prefix));
  }

  async #serveMember(exchange: Exchange, { prefix, contentType, bodyOf }: PageFamily): Promise<void> {
    const body = await bodyOf(exchange.path.slice(prefix.length));
    if (body === null) throw refuseRequest(404, "NOT_FOUND", "There is nothing at this path. Check the name in it.");
    exchange.send(200, { "content-type": contentType, "cache-control": "no-cache" }, body);
  }

  #pack(page: Page, encoding: Encoding): Promise<PackedPage> {
    const key = `${encoding} ${page.path}`;
    const known = this.#packed.get(key);
    if (known) return known;
    const packing = pack(page, encoding);
    this.#packed.set(key, packing);
    packing.catch(() => this.#packed.delete(key));
    return packing;
  }
}

async function pack(page: Page, encoding: Encoding): Promise<PackedPage> {
  const text = Buffer.from(typeof page.body === "string" ? page.body : await page.body());
  const hash = createHash("sha256").update(text).digest("base64url").slice(0, 22);
  return { body: await compress(text, encoding), etag: `"${hash}-${encoding}"` };
}

/** Large bundles are packed fast rather than tight: the first reader waits for it. */
function compress(text: Buffer, encoding: Encoding): Promise<Buffer> | Buffer {
  if (encoding === "gzip") return promisify(gzip)(text);
  if (encoding === "identity") return text;
  return promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

function chooseEncoding(accepted: string): Encoding {
  const names = accepted.split(",").map((part) => part.trim().toLowerCase());
  if (names.some((name) => /^br(;|$)/.test(name) && !/q=0(\.0*)?$/.test(name))) return "br";
  if (names.some((name) => /^gzip(;|$)/.test(name) && !/q=0(\.0*)?$/.test(name))) return "gzip";
  return "identity";
}
