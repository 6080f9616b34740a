// A form that gives a command. What is refused is said at its field, where the reader then is; nothing written is lost.
import { element } from "/dashboard/element.js";
import { give } from "./give.js";

/**
 * Folded until it is opened. `fixed` is given beside what is written; `made` is asked of what is done, and handed to
 * `whenDone`.
 */
export function commandForm(view, { title, submit, command, fields, fixed = {}, made, whenDone }) {
  const { words, language } = view;
  const told = element("p", { className: "told late", role: "alert", hidden: true });
  const button = element("button", { className: "act", textContent: submit });
  const shown = fields.map((field) => field.shown);
  const form = element("form", { noValidate: true, className: "fields" }, ...shown, told, button);

  const show = (refusals) => {
    for (const field of fields) field.refuse(refusals.find((refusal) => refusal.field === field.name)?.text ?? "");
    const others = refusals.filter((refusal) => !fields.some(({ name }) => name === refusal.field));
    told.textContent = others.map(({ text }) => text).join(" ");
    told.hidden = others.length === 0;
    fields.find(({ name }) => refusals.some(({ field }) => field === name))?.control.focus();
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const problems = fields.map((field) => ({ field: field.name, text: field.problem() }));
    const found = problems.filter(({ text }) => text !== null);
    show(found);
    if (found.length > 0) return;
    button.disabled = true;
    const input = { ...fixed, ...Object.fromEntries(fields.map((field) => [field.name, field.read()])) };
    const failed = { done: null, refusals: [{ field: "", text: words.failed }] };
    const { done, refusals } = await give(command, input, language, made).catch(() => failed);
    button.disabled = false;
    show(refusals);
    if (refusals.length === 0) await whenDone(done);
  });
  return element("details", { className: "command" }, element("summary", { textContent: title }), form);
}
