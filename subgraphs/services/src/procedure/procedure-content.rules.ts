import { isIdOf } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { SubmissionMethod } from "../channel/channel-words.js";
import { type ProcessingTime, problemOfTime } from "../channel/processing-time.rules.js";
import { type DecisionFacts, refusalBeforeDecision, refusalOfDecision } from "./decision.rules.js";
import { lacksPartialReason, type OnlineFacts } from "./online.rules.js";

export interface ChannelFacts {
  method: SubmissionMethod;
  times: readonly (ProcessingTime & { fees: readonly { amount: number | null }[] })[];
}

/** What a command says a procedure consists of; null for what it leaves as it is. */
export interface ContentFacts extends OnlineFacts {
  effectiveOn: PlainDate;
  decision: DecisionFacts;
  /** The names of a procedure, its bodies, its components, its outputs and its grounds, by the path of their input. */
  names: readonly { path: readonly string[]; text: string }[];
  organisationIds: readonly { path: readonly string[]; id: string }[];
  channels: readonly ChannelFacts[] | null;
  counts: readonly { path: readonly string[]; count: number }[];
}

/** Why what a decision is said to publish cannot be recorded; none when it can. */
export function refusalsOfContent(facts: ContentFacts, today: PlainDate): Refusal[] {
  const { effectiveOn, decision, names, organisationIds, channels, counts } = facts;
  const refusals = [
    refusalOfDecision(decision, today),
    refusalBeforeDecision(effectiveOn, decision, "effectiveOn"),
  ].filter((each) => each !== null);
  for (const { path, id } of organisationIds) {
    if (!isIdOf("Organisation", id)) {
      refusals.push(refusal("INVALID_VALUE", path, `${id} is no id of an Organisation.`));
    }
  }
  for (const { path, text } of names) {
    if (text.trim() === "") refusals.push(refusal("MISSING_VALUE", path, "Say what it is called."));
  }
  for (const { path, count } of counts) {
    if (count < 0 || count > 100) refusals.push(refusal("INVALID_VALUE", path, "Give a number from 0 to 100."));
  }
  if (lacksPartialReason(facts, effectiveOn)) {
    const message = "Decree 224/2026/NĐ-CP, Art. 14: give the published reason why it is not online in full.";
    refusals.push(refusal("MISSING_VALUE", "partialReason", message));
  }
  return [...refusals, ...refusalsOfChannels(channels ?? [])];
}

function refusalsOfChannels(channels: readonly ChannelFacts[]): Refusal[] {
  const refusals: Refusal[] = [];
  for (const [at, { method, times }] of channels.entries()) {
    const path = ["channels", String(at)];
    if (channels.findIndex((other) => other.method === method) !== at) {
      refusals.push(
        refusal("INVALID_VALUE", [...path, "method"], `${method} stands twice; give it all its times at once.`),
      );
    }
    if (times.length === 0) {
      refusals.push(refusal("MISSING_VALUE", [...path, "times"], "Give the time; in OTHER where words say it."));
    }
    for (const [place, { fees, ...time }] of times.entries()) {
      const problem = problemOfTime(time);
      const timePath = [...path, "times", String(place)];
      if (problem !== null) refusals.push(refusal("INVALID_VALUE", timePath, `Check the time: ${problem}.`));
      if (fees.some(({ amount }) => amount !== null && amount < 0)) {
        refusals.push(refusal("INVALID_VALUE", [...timePath, "fees"], "A charge is not below 0 đồng."));
      }
    }
  }
  return refusals;
}
