import { type DocumentNode, execute, type GraphQLSchema } from "graphql";
import { asSent, type SentResult } from "../../world/answer.js";
import type { State } from "../library/owner.js";
import { plainSchema, relaxedSchema } from "../library/plain-schema.js";
import type { PrintedOperation } from "../operations/print.js";
import { type PlacedError, placed } from "./placed-error.js";
import { Possible } from "./possible.js";

/**
 * Says what is wrong with a gateway's answer; nothing when graphql-js could have given it.
 *
 * Data must be equal to the last key and its order. An error at a place that is itself null must be the very error of
 * the plain schema, once. Two things are left open, each for a reason:
 *
 * - Where null went up from a non-null field to a parent, the specification (6.4.4) lets a server report any of the
 *   errors below that parent, since it may stop at the first. The gateway must report at least one, and each must be
 *   one that really happens, as the schema with every output nullable tells.
 * - An entity unknown to the subgraph that owns a selected non-null field is a null object, as if the field that leads
 *   to it had answered null: no error where that may be null, one at the object where it may not.
 */
export class Judge {
  readonly schema: GraphQLSchema = plainSchema();
  private readonly relaxed = relaxedSchema();

  async complaintsAbout(answer: SentResult, operation: PrintedOperation, document: DocumentNode): Promise<string[]> {
    const right = await this.run(this.schema, operation, document);
    const difference = differenceOf(answer.data, right.data);
    if (difference) return [difference];

    const theirs = (answer.errors ?? []).map((error) => placed(error, answer.data));
    const ours = (right.errors ?? []).map((error) => placed(error, right.data));
    const everyError = ours.some((error) => error.goesUp) ? await this.run(this.relaxed, operation, document) : right;
    const possible = new Possible(everyError);
    return [
      ...twice(theirs),
      ...unequal(theirs, ours, (error) => possible.isSilent(error)),
      ...theirs.filter((error) => error.goesUp && !possible.has(error)).map((error) => `cannot happen: ${error.text}`),
    ];
  }

  private async run(
    schema: GraphQLSchema,
    { variables }: PrintedOperation,
    document: DocumentNode,
  ): Promise<SentResult> {
    const contextValue: State = { journal: [] };
    return asSent(await execute({ schema, document, variableValues: variables, contextValue }));
  }
}

function differenceOf(theirs: unknown, ours: unknown): string | undefined {
  const [gateway, plain] = [JSON.stringify(theirs), JSON.stringify(ours)];
  return gateway === plain ? undefined : `data differ\n  gateway ${gateway}\n  plain   ${plain}`;
}

function twice(errors: readonly PlacedError[]): string[] {
  const seen = errors.map((error) => error.text);
  return seen.filter((text, index) => seen.indexOf(text) !== index).map((text) => `reported twice: ${text}`);
}

function unequal(
  theirs: readonly PlacedError[],
  ours: readonly PlacedError[],
  isSilent: (error: PlacedError) => boolean,
): string[] {
  const [gateway, plain] = [theirs, ours].map(
    (errors) => new Set(errors.filter((error) => !isSilent(error)).map((it) => (it.goesUp ? it.place : it.text))),
  );
  const missing = [...plain!].filter((text) => !gateway!.has(text)).map((text) => `not reported: ${text}`);
  const invented = [...gateway!]
    .filter((text) => !plain!.has(text))
    .map((text) => `reported, but plain has none: ${text}`);
  return [...missing, ...invented];
}
