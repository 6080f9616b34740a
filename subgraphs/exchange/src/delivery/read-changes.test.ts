import { expect, it } from "vitest";
import type { AskAsPartner } from "./ask-as-partner.js";
import { readChanges } from "./read-changes.js";

const ENDPOINT = {
  stream: "legal",
  query: "fragment Payload on RecordChange { subject { id ... on LegalDocument { issuer { name } } } }",
  filter: null,
} as const;

/** A graph with twenty changes, in which the words of so many of them cannot be read; it tells fifteen errors at most. */
function graphThatLacks(...lacking: number[]): { ask: AskAsPartner; asked: number[] } {
  const asked: number[] = [];
  const ask: AskAsPartner = async (_client, _query, { first }) => {
    asked.push(Number(first));
    const events = Array.from({ length: Number(first) }, (_, at) => ({ eventKey: `e${at}` }));
    const errors = lacking
      .filter((at) => at < events.length)
      .map((at) => ({ message: "away", path: ["told", "events", at, "subject"], extensions: { code: "X" } }));
    return { status: 200, data: { told: { events, endCursor: "end", hasMore: true } }, errors: errors.slice(0, 15) };
  };
  return { ask, asked };
}

it.each<[string, number[], number[], number]>([
  ["everything is read", [], [20], 20],
  ["the fourth change on could not be read", [3, 5], [20], 3],
  [
    "so many could not that their errors are not all told",
    [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 0],
    [20, 1],
    0,
  ],
])("knows up to where changes are whole when %s", async (_, lacking, questions, wholeUntil) => {
  const { ask, asked } = graphThatLacks(...lacking);

  const read = await readChanges(ask, "partner", ENDPOINT, "after");

  expect(asked).toEqual(questions);
  expect(read).toMatchObject({ page: { wholeUntil } });
});
