import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { catchUpWith, refusalToStoredQuery, selectedOf } from "./stored-query.js";

const PROCEDURES = `
  fragment Payload on RecordChange { changedFields ...Named subject { id ... on Procedure { ...Short } } }
  fragment Named on RecordChange { what: type ... on RecordChange { subjectId } }
  fragment Short on Procedure { code name }`;

describe("a stored query is refused", () => {
  it.each([
    ["when it is no GraphQL", "fragment Payload on"],
    ["when it is empty", ""],
    ["when it is an operation", "{ legalSnapshotCursor }"],
    ["when it holds an operation", `${PROCEDURES} query { legalSnapshotCursor }`],
    ["without a fragment of that name", "fragment Other on RecordChange { type }"],
    ["with the fragment on another type", "fragment Payload on Procedure { code }"],
    ["with variables", "fragment Payload on RecordChange { subject @include(if: $yes) { id } }"],
    ["with an alias that hides what is needed", "fragment Payload on RecordChange { eventKey: subjectId }"],
    [
      "with such an alias in another fragment",
      "fragment Payload on RecordChange { ...A } fragment A on RecordChange { ...Payload ...A cursor: type }",
    ],
    ["when it is very long", `fragment Payload on RecordChange { ${"type ".repeat(3_000)} }`],
  ])("%s", (_when, query) => {
    expect(refusalToStoredQuery(query)).toMatchObject({ code: "INVALID_VALUE", field: ["query"] });
  });
});

it("a stored query may be several fragments", () => {
  expect(refusalToStoredQuery(PROCEDURES)).toBeNull();
});

it("the query that is asked is the fragments and a page of the stream", () => {
  const asked = parse(catchUpWith("services", PROCEDURES));

  expect(asked.definitions.map(({ kind }) => kind)).toEqual([
    "OperationDefinition",
    ...Array(3).fill("FragmentDefinition"),
  ]);
});

it("a partner is sent what it selects of a change and nothing else", () => {
  const subject = { id: "Procedure_1", code: "1.000001", name: "Cấp bản sao trích lục hộ tịch" };
  const needed = { eventKey: "Event_1", cursor: "c1", type: "ProcedureChanged", subjectType: "Procedure" };
  const change = { ...needed, subjectId: subject.id, changedFields: ["name"], what: "ProcedureChanged", subject };

  expect(selectedOf(PROCEDURES, change)).toEqual({
    changedFields: ["name"],
    what: "ProcedureChanged",
    subjectId: "Procedure_1",
    subject,
  });
});
