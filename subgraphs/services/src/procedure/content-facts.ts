import { timeOf } from "../channel/processing-time.type.js";
import type { ProcedureContentInput, PublishedBodyInput } from "./procedure-content.input.js";
import type { ChannelFacts, ContentFacts } from "./procedure-content.rules.js";

interface Named {
  name?: string | null;
  field?: string | null;
  promulgator?: PublishedBodyInput | null;
}

/** What a command says, as the rules ask for it; `online` is what holds after it. */
export function contentFacts(
  input: ProcedureContentInput & Named,
  online: Pick<ContentFacts, "onlineKind" | "partialReason">,
): ContentFacts {
  const { effectiveOn, decision, promulgator, evidences, executingBodies, outputs, legalBasis } = input;
  const named = (list: string, column: string, texts: readonly string[]) =>
    texts.map((text, at) => ({ path: [list, String(at), column], text }));
  const own = (["name", "field"] as const).flatMap((column) => {
    const text = input[column];
    return text == null ? [] : [{ path: [column], text }];
  });
  return {
    ...{ effectiveOn, decision, ...online },
    names: [
      ...own,
      ...(promulgator ? [{ path: ["promulgator", "name"], text: promulgator.name }] : []),
      ...named(
        "executingBodies",
        "name",
        (executingBodies ?? []).map(({ name }) => name),
      ),
      ...named(
        "evidences",
        "name",
        (evidences ?? []).map(({ name }) => name),
      ),
      ...named(
        "outputs",
        "name",
        (outputs ?? []).map(({ name }) => name),
      ),
      ...named(
        "legalBasis",
        "text",
        (legalBasis ?? []).map(({ text }) => text),
      ),
    ],
    organisationIds: [
      ...idsOf(["promulgator"], promulgator ? [promulgator] : []),
      ...idsOf(["executingBodies"], executingBodies ?? []),
    ],
    counts: (evidences ?? []).flatMap(({ originals, copies }, at) => [
      { path: ["evidences", String(at), "originals"], count: originals },
      { path: ["evidences", String(at), "copies"], count: copies },
    ]),
    channels: input.channels == null ? null : input.channels.map(channelFacts),
  };
}

function idsOf(path: readonly string[], bodies: readonly PublishedBodyInput[]) {
  return bodies.flatMap(({ organisationId }, at) => {
    const place = path[0] === "promulgator" ? path : [...path, String(at)];
    return organisationId == null ? [] : [{ path: [...place, "organisationId"], id: organisationId }];
  });
}

function channelFacts({ method, times }: NonNullable<ProcedureContentInput["channels"]>[number]): ChannelFacts {
  return {
    method,
    times: times.map(({ fees, ...time }) => ({
      ...timeOf(time),
      fees: (fees ?? []).map(({ amount = null }) => ({ amount })),
    })),
  };
}
