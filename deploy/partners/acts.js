// What the office does on the page: a command each, with a new clientMutationId, and what the graph says of it.
import { element } from "/dashboard/element.js";
import { authorization } from "/page/session.js";

/** Gives a command; null when it was done, else why not. */
async function give(name, input, language) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { done: ${name}(input: $input) { userErrors { meaning message } } }`;
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language, ...authorization() },
    body: JSON.stringify({ query, variables: { input: { clientMutationId: crypto.randomUUID(), ...input } } }),
  });
  const { data, errors = [] } = await response.json();
  const [refusal] = data?.done?.userErrors ?? [];
  if (refusal) return language === "en" ? refusal.message : refusal.meaning;
  return errors[0]?.message ?? null;
}

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
    const refusal = await give(name, typeof input === "function" ? input() : input, language).catch(() => words.failed);
    confirm.disabled = false;
    if (refusal === null) return view.refresh();
    told.textContent = refusal;
    ask(false);
  });
  return element("span", { className: "acting" }, button, confirm, cancel, told);
}
