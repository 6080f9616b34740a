// What is done on the page with a button: a command each, once it is confirmed.
import { element } from "/dashboard/element.js";
import { give } from "./give.js";

/** A button that gives a command once it is confirmed, tells a refusal beside it, and shows everything anew when done. */
export function actButton(view, text, name, input) {
  const { words, language } = view;
  const told = element("span", { className: "told late", role: "status" });
  const button = element("button", { type: "button", className: "act", textContent: text });
  const confirm = element("button", {
    type: "button",
    className: "act sure",
    textContent: words.acts.confirm,
    hidden: true,
  });
  const cancel = element("button", { type: "button", className: "act", textContent: words.acts.cancel, hidden: true });
  const ask = (isAsking) => {
    button.hidden = isAsking;
    confirm.hidden = cancel.hidden = !isAsking;
    (isAsking ? confirm : button).focus();
  };
  button.addEventListener("click", () => ask(true));
  cancel.addEventListener("click", () => ask(false));
  confirm.addEventListener("click", async () => {
    confirm.disabled = true;
    const asked = typeof input === "function" ? input() : input;
    const { refusals } = await give(name, asked, language).catch(() => ({ refusals: [{ text: words.failed }] }));
    confirm.disabled = false;
    if (refusals.length === 0) return view.refresh();
    told.textContent = refusals[0].text;
    ask(false);
  });
  return element("span", { className: "acting" }, button, confirm, cancel, told);
}
