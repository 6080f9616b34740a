import type { SignIn } from "@lienthong/gateway/door/identity/sign-in-desk.js";
import type { Page } from "@lienthong/gateway/door/pages/page.js";
import { pageOf } from "@lienthong/gateway/door/pages/page-of.js";
import { dashboardPages } from "./dashboard/dashboard-pages.js";
import { partnersPages } from "./partners/partners-pages.js";
import { readSavedQueries } from "./saved-queries.js";

const title = { vi: "Liên Thông", en: "Liên Thông" };

const intro = {
  vi: "Một đồ thị về cải cách hành chính của tỉnh: tổ chức bộ máy, văn bản, hỏi được theo bất kỳ ngày nào. Mỗi cơ quan giữ dữ liệu của mình; một cửa trả lời câu hỏi liên ngành.",
  en: "One graph over a province's administrative reform: bodies, territories and legal documents, as of any day. Each agency keeps its own data; one door answers questions that cut across them.",
};

const dashboard = {
  path: { vi: "/dashboard", en: "/dashboard/en" },
  title: { vi: "Bảng theo dõi", en: "Dashboard" },
  note: { vi: "năm nhiệm vụ, xếp hạng, hồ sơ quá hạn", en: "the five tasks, ranking, overdue dossiers" },
};

const partners = {
  path: { vi: "/partners", en: "/partners/en" },
  title: { vi: "Bên khai thác dữ liệu", en: "Partners" },
  note: { vi: "quyền khai thác, độ trễ, điểm nhận", en: "what they may read, lag, endpoints" },
};

/** The pages of this graph's door: what it is, its saved queries, the offline editor, the dashboard, partners. */
export function pages(signIn: SignIn | undefined): Page[] {
  const savedQueries = readSavedQueries();
  const front = pageOf({ title, intro, savedQueries, people: signIn?.people ?? [], links: [dashboard, partners] });
  return [...front, ...dashboardPages(savedQueries), ...partnersPages(savedQueries, signIn !== undefined)];
}
