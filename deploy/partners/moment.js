/** An instant in the reader's way of writing, in the time of Viet Nam; a dash where there is none. */
export function moment(text, { language }) {
  if (text === null || text === undefined) return "–";
  const form = { dateStyle: "short", timeStyle: "medium", timeZone: "Asia/Ho_Chi_Minh" };
  return new Intl.DateTimeFormat(language, form).format(new Date(text));
}
