// A field for a body of the graph: it is found by words of its name, and given by its id.
import { element } from "/dashboard/element.js";
import { labelled } from "./fields.js";

const PAUSE_MS = 250;

/** Blank is left out: no body, or every one. */
export function bodyField(name, label, view) {
  const list = element("datalist", { id: `bodies-${name}` });
  const control = element("input", { type: "text", autocomplete: "off" });
  control.setAttribute("list", list.id);
  const ids = new Map();
  let pause;
  const search = async (words) => {
    const { data } = await view.ask("bodies-by-name", { words });
    if (words !== control.value.trim()) return;
    for (const { node } of data.organisations?.edges ?? []) ids.set(nameOf(node), node.id);
    list.replaceChildren(
      ...(data.organisations?.edges ?? []).map(({ node }) => element("option", { value: nameOf(node) })),
    );
  };
  control.addEventListener("input", () => {
    clearTimeout(pause);
    const words = control.value.trim();
    if (words !== "" && !ids.has(words)) pause = setTimeout(() => search(words).catch(() => undefined), PAUSE_MS);
  });
  const written = () => control.value.trim();
  const problem = () => (written() === "" || ids.has(written()) ? null : view.words.chooseBody);
  const field = labelled(name, label, control, () => ids.get(written()), problem);
  field.shown.append(list);
  return field;
}

/** A body below another one says which. */
const nameOf = ({ name, parent }) => (parent ? `${name} – ${parent.name}` : name);
