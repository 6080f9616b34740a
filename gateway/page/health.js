// Shows which sources answer, asked every five seconds while the page is looked at.
const everyMs = 5_000;

export function watchHealth(words) {
  const state = document.querySelector("#state");
  const list = document.querySelector("#sources");

  async function look() {
    try {
      const { ready, subgraphs } = await (await fetch("/ready")).json();
      show(ready ? "good" : "bad", ready ? words.allReady : words.notReady);
      list.replaceChildren(...Object.entries(subgraphs).map(([name, answers]) => source(name, answers)));
    } catch {
      show("bad", words.unreachable);
    }
  }

  /** Changes only what differs: a screen reader tells changes, not every look. */
  function show(kind, text) {
    state.className = kind;
    if (state.textContent !== text) state.textContent = text;
  }

  function source(name, answers) {
    const item = document.createElement("li");
    item.className = answers ? "good" : "bad";
    const label = document.createElement("strong");
    label.textContent = name;
    const told = document.createElement("span");
    told.textContent = answers ? words.answers : words.silent;
    item.append(label, " ", told);
    return item;
  }

  look();
  setInterval(() => document.visibilityState === "visible" && look(), everyMs);
}
