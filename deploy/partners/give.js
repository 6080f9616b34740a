// The page's one way to change something: a command of the graph, and what the graph says of it.
import { authorization } from "/page/session.js";

/**
 * Gives a command. `refusals` say why it was not done, each with the name of the input field that it is about, or none;
 * `done` is what was `made` of it, as far as it is asked for.
 */
export async function give(name, input, language, made = "") {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { done: ${name}(input: $input) { ${made} userErrors { field meaning message } } }`;
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language, ...authorization() },
    body: JSON.stringify({ query, variables: { input: { clientMutationId: crypto.randomUUID(), ...input } } }),
  });
  const { data, errors = [] } = await response.json();
  if (!data?.done) return { done: null, refusals: [{ field: "", text: errors[0]?.message ?? `${response.status}` }] };
  const refusals = data.done.userErrors.map(({ field, meaning, message }) => {
    return { field: field[0] ?? "", text: language === "en" ? message : meaning };
  });
  return { done: data.done, refusals };
}
