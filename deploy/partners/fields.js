// The fields of a form: each knows its name in the command, what was written, and shows why that was refused.
import { element } from "/dashboard/element.js";

let count = 0;

/** A field for a text, which is given as it is: the command says what it takes. */
export function textField(name, label) {
  const control = element("input", { type: "text", maxLength: 4000, autocomplete: "off" });
  return labelled(name, label, control, () => control.value.trim());
}

/** A field for a text or a day that is left out when it is blank. */
export function optionalField(name, label, type) {
  const control = element("input", { type, maxLength: 4000, autocomplete: "off" });
  return labelled(name, label, control, () => control.value.trim() || undefined);
}

/** One of some values, by the words for each. */
export function choiceField(name, label, wordsByValue) {
  const options = Object.entries(wordsByValue).map(([value, textContent]) => element("option", { value, textContent }));
  const control = element("select", {}, ...options);
  return labelled(name, label, control, () => control.value);
}

/** Any of some values, by the words for each; the first is chosen. */
export function choicesField(name, label, wordsByValue) {
  const boxes = Object.entries(wordsByValue).map(([value, text], at) => {
    const box = element("input", { type: "checkbox", value, checked: at === 0 });
    return { box, shown: element("label", { className: "box" }, box, text) };
  });
  const legend = element("legend", { textContent: label });
  const group = element("fieldset", { className: "why" }, legend, ...boxes.map(({ shown }) => shown));
  const read = () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
  return refusable({ name, control: boxes[0].box, shown: group, read });
}

/** A control with its label; `problem` says what is wrong before anything is given, null when nothing is. */
export function labelled(name, label, control, read, problem = () => null) {
  return refusable({ name, control, shown: element("label", { className: "why" }, label, control), read, problem });
}

function refusable({ name, control, shown, read, problem = () => null }) {
  count += 1;
  const told = element("p", { className: "told late", id: `refusal-${count}`, hidden: true });
  control.setAttribute("aria-describedby", told.id);
  return {
    ...{ name, control, read, problem, shown: element("div", { className: "field" }, shown, told) },
    refuse(text) {
      told.textContent = text;
      told.hidden = text === "";
      control.setAttribute("aria-invalid", `${text !== ""}`);
    },
  };
}
