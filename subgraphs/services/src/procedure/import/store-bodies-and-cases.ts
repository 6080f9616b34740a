import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { storeParts } from "../../import/store-parts.js";
import { database } from "../../tables.js";
import { agencyCodeScheme } from "../agency-code.rules.js";
import { partIdOf } from "../procedure-ids.js";
import { BODY_ROLES } from "../procedure-words.js";
import type { Told } from "./plan-editions.js";
import type { ImportedBody, ImportedCase } from "./procedure-line.js";

interface ToldEdition {
  id: string;
  told: readonly Told[];
}

/** Writes the bodies and the cases that lines name; gives the editions of which something changed. */
export async function storeBodiesAndCases(
  context: RequestContext,
  editions: readonly ToldEdition[],
): Promise<ReadonlySet<string>> {
  const onRecord = await listsOnRecord(context, editions);
  const lists = editions.flatMap(({ id, told }) =>
    BODY_ROLES.flatMap((role) => {
      const list = lastSaid(told, (line) => line.bodies[role], onRecord.has(listKey(id, role)));
      return list === null ? [] : [{ id, role, list }];
    }),
  );
  const ofCases = editions.flatMap(({ id, told }) => {
    const cases = lastSaid(told, (line) => line.cases, onRecord.has(listKey(id, CASES)));
    return cases === null ? [] : [{ id, cases }];
  });

  const given = new Set(lists.map(({ id, role }) => listKey(id, role)));
  const bodies = await storeParts(context, {
    table: "procedure_body",
    rows: lists.flatMap(({ id, role, list }) => list.map((body, at) => bodyRow(body, id, role, at + 1))),
    editionIds: lists.map(({ id }) => id),
    isGiven: ({ editionId, role }) => given.has(listKey(editionId, String(role))),
  });
  const cases = await storeParts(context, {
    table: "procedure_case",
    rows: ofCases.flatMap(({ id, cases: list }) => list.map((each, at) => caseRow(each, id, at + 1))),
    editionIds: ofCases.map(({ id }) => id),
  });
  return new Set([...bodies.changed, ...cases.changed]);
}

const CASES = "CASES";
const listKey = (editionId: string, list: string) => `${editionId} ${list}`;
const IDS_A_STATEMENT = 5000;

/** What the last line says that says anything; a line that only fills gaps says nothing where something stands. */
function lastSaid<Part>(
  told: readonly Told[],
  partOf: (line: Told["line"]) => Part | null | undefined,
  isOnRecord: boolean,
): Part | null {
  const said = told.findLast(({ line, how }) => partOf(line) && (how === "REPLACE" || !isOnRecord));
  return (said && partOf(said.line)) ?? null;
}

/** The lists that stand already of editions of which a line fills only the gaps. */
async function listsOnRecord(context: RequestContext, editions: readonly ToldEdition[]): Promise<ReadonlySet<string>> {
  const ids = editions.filter(({ told }) => told.some(({ how }) => how === "FILL")).map(({ id }) => id);
  const lists = new Set<string>();
  for (let at = 0; at < ids.length; at += IDS_A_STATEMENT) {
    const some = ids.slice(at, at + IDS_A_STATEMENT);
    const bodies = database(context).selectFrom("procedure_body").select(["editionId", "role"]).distinct();
    const cases = database(context).selectFrom("procedure_case").select("editionId").distinct();
    for (const { editionId, role } of await bodies.where("editionId", "in", some).execute()) {
      lists.add(listKey(editionId, role));
    }
    for (const { editionId } of await cases.where("editionId", "in", some).execute()) {
      lists.add(listKey(editionId, CASES));
    }
  }
  return lists;
}

function bodyRow({ name, code, organisationId }: ImportedBody, editionId: string, role: string, position: number) {
  const id = partIdOf("ProcedureBody", editionId, role, position);
  const codeScheme = code === null ? null : agencyCodeScheme(code);
  return { id, editionId, role, position, name, code, codeScheme, organisationId };
}

function caseRow({ code, amount, unit, note }: ImportedCase, editionId: string, position: number) {
  return { id: partIdOf("ProcedureCase", editionId, code), editionId, position, code, amount, unit, note };
}
