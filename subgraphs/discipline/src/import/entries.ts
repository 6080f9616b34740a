/** Reads a cell that holds several entries, joined by `;`, each of pairs `name=value`; what follows `text=` is one value. */
export function entriesOf(cell: string): ReadonlyMap<string, string>[] {
  return cell
    .split(";")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map(pairsOf);
}

function pairsOf(entry: string): ReadonlyMap<string, string> {
  const [pairs = "", text] = entry.split(/(?:^|\s)text=/, 2);
  const read = pairs.split(/\s+/).filter((pair) => pair !== "");
  const map = new Map(read.map((pair) => splitOnce(pair)));
  return text === undefined ? map : map.set("text", text.trim());
}

function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf("=");
  return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
}
