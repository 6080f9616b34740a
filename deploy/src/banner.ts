/** What the start prints: where the graph is, and something to try at once. */
export function banner(url: string): string {
  const question = '{ organisations(query: "so noi vu", first: 3) { edges { node { name } } } }';
  const body = JSON.stringify({ query: question });
  return `
  Liên Thông is running (Ctrl-C stops it)

    page and saved queries   ${url}/
    ad-hoc queries, offline  ${url}/ide
    the graph                ${url}/graphql
    health                   ${url}/ready

  Try it:
    curl -s ${url}/graphql -H 'content-type: application/json' -d '${body}'
`;
}
