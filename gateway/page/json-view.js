// Writes a JSON value as indented, coloured text, made of nodes: nothing in it is read as HTML.
const token = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

export function jsonView(value, limit) {
  const text = JSON.stringify(value, null, 2);
  const shown = text.slice(0, limit);
  const code = document.createElement("code");
  let end = 0;
  for (const match of shown.matchAll(token)) {
    code.append(shown.slice(end, match.index), span(kindOf(match), match[1] ?? match[0]), match[2] ?? "");
    end = match.index + match[0].length;
  }
  code.append(shown.slice(end));
  return { code, isCut: text.length > limit };
}

function kindOf([whole, text, colon]) {
  if (colon) return "key";
  if (text) return "text";
  return /^[-\d]/.test(whole) ? "number" : "word";
}

function span(kind, text) {
  const node = document.createElement("span");
  node.className = kind;
  node.textContent = text;
  return node;
}
