import { LONGEST_TITLE, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { stableId, typeOfId } from "@lienthong/kernel/domain/id.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Field, ID, InputType } from "type-graphql";
import { mayWorkFor } from "../programme-access.rules.js";
import { workerOf } from "../worker.js";
import { findIndexYear } from "./find-index-years.js";
import { IndexEvidenceTable, type IndexYearRow } from "./index.table.js";
import { IndexScoreInput } from "./index-score.input.js";
import { saveScore } from "./save-score.js";

@InputType({ description: "A record that proves a score." })
export class IndexEvidenceInput {
  @Field(() => ID, { description: "The id of the record, of whatever subgraph." })
  recordId: string;

  @Field(() => String, { description: "What it proves." })
  note: string;
}

@InputType({ description: "How a body scores itself by one criterion (tự chấm điểm), and what proves it." })
export class ScoreIndexCriterionInput extends IndexScoreInput {
  @Field(() => [IndexEvidenceInput], { nullable: true, description: "What proves it, added to what is named already." })
  evidence?: IndexEvidenceInput[] | null;
}

/** Records how a body scores itself by one criterion. */
export function scoreIndexCriterion(
  context: RequestContext,
  input: ScoreIndexCriterionInput,
): Promise<CommandResult<IndexYearRow>> {
  const act = (inside: RequestContext) => score(inside, input);
  return runCommand(context, { name: "scoreIndexCriterion", input, act, read: findIndexYear });
}

async function score(context: RequestContext, input: ScoreIndexCriterionInput): Promise<string | Refusal[]> {
  const { organisationId, criterionId, evidence = null } = input;
  if (!mayWorkFor(await workerOf(context), organisationId)) {
    return [refusal("NOT_ALLOWED", "organisationId", "Heads and clerks score their own body; ask one there.")];
  }

  const refused = (evidence ?? []).flatMap((each, n) => refusalOfEvidence(each, ["evidence", String(n)]));
  if (refused.length > 0) return refused;
  const saved = await saveScore(context, input, "SELF");
  if (typeof saved !== "string") return saved;

  for (const { recordId: nodeId, note } of evidence ?? []) {
    const id = stableId("IndexEvidence", saved, criterionId, nodeId);
    const known = await context.em.findOne(IndexEvidenceTable, { id });
    if (known) known.note = note;
    else context.em.create(IndexEvidenceTable, { id, indexYearId: saved, criterionId, nodeId, note });
  }
  return saved;
}

function refusalOfEvidence({ recordId, note }: IndexEvidenceInput, at: string[]): Refusal[] {
  const isId = typeOfId(recordId) !== null;
  const badId = refusal("INVALID_VALUE", [...at, "recordId"], "Give the id of a record, as `id` of it says.");
  const badNote = refusalToText(note, [...at, "note"], LONGEST_TITLE);
  return [...(isId ? [] : [badId]), ...(badNote ? [badNote] : [])];
}
