import type { Language } from "@lienthong/gateway/door/pages/saved-query.js";
import { english } from "./words.en.js";
import { vietnamese } from "./words.vi.js";

/** Every word of the page of partners; the English ones must have the shape of the Vietnamese. */
export type PartnersWords = typeof vietnamese;

export const partnersWords: Record<Language, PartnersWords> = { vi: vietnamese, en: english };
