import type { Language } from "@lienthong/gateway/door/pages/saved-query.js";
import { english } from "./words.en.js";
import { vietnamese } from "./words.vi.js";

/** Every word of the dashboard; the English ones must have the shape of the Vietnamese. */
export type DashboardWords = typeof vietnamese;

export const dashboardWords: Record<Language, DashboardWords> = { vi: vietnamese, en: english };
