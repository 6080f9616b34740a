import { registerEnumType } from "type-graphql";

/** Registers a closed list of words, each with its description, as a GraphQL enum; gives the object decorators name. */
export function enumOf<const W extends string>(
  name: string,
  description: string,
  words: Readonly<Record<W, string>>,
): { readonly [K in W]: K } {
  const values = Object.fromEntries(Object.keys(words).map((word) => [word, word])) as { [K in W]: K };
  const valuesConfig = Object.fromEntries(Object.entries<string>(words).map(([word, d]) => [word, { description: d }]));
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}
