const texts = new WeakMap<object, string>();

/** The JSON of a result of a stream: written once, however many are told it. */
export function resultText(result: object): string {
  const known = texts.get(result);
  if (known !== undefined) return known;
  const text = JSON.stringify(result);
  texts.set(result, text);
  return text;
}
