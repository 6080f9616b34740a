import { createHash } from "node:crypto";
import type { Refusal } from "../../domain/user-error.js";
import { refusal } from "../../domain/user-error.js";
import type { RequestContext } from "../context.js";
import { isLostRace } from "../database/lost-race.js";
import { type CommandReceiptRow, CommandReceiptTable } from "./command-receipt.table.js";

/** What every mutation's input carries. */
export interface CommandInput {
  clientMutationId: string;
}

/** The outcome of a command: what it made or changed, or why not; never both, never neither. */
export interface CommandResult<Subject> {
  subject: Subject | null;
  userErrors: Refusal[];
}

export interface Command<Subject> {
  /** The name of the mutation. */
  name: string;
  input: CommandInput;
  /** Finds, asks whether they may, decides, and saves; gives the subject's id, or the refusals. */
  act(context: RequestContext): Promise<string | Refusal[]>;
  /** Reads the subject again, as the actor may see it. */
  read(context: RequestContext, id: string): Promise<Subject | null>;
}

/**
 * Runs a command in one transaction and once: the same `clientMutationId` by the same actor gives the first
 * outcome again. Refused means nothing was written. Of two at once on one row, the later gets CONFLICT.
 */
export async function runCommand<Subject>(
  context: RequestContext,
  command: Command<Subject>,
): Promise<CommandResult<Subject>> {
  const malformed = refusalOfMutationId(command.input.clientMutationId);
  if (malformed) return refused([malformed]);

  const earlier = await findReceipt(context, command);
  if (earlier) return repeat(context, command, earlier);

  try {
    const subjectId = await commit(context, command);
    context.doorbell.ring(context.subgraph);
    return { subject: await command.read(fresh(context), subjectId), userErrors: [] };
  } catch (error) {
    const refusals = error instanceof Refused ? error.refusals : isLostRace(error) ? [conflict()] : null;
    if (refusals === null) throw error;
    // Whoever repeats a command without waiting for its answer may meet what it did itself a moment ago.
    const winner = await findReceipt(fresh(context), command);
    return winner ? repeat(context, command, winner) : refused(refusals);
  }
}

class Refused extends Error {
  constructor(readonly refusals: Refusal[]) {
    super("refused");
  }
}

function commit<S>(context: RequestContext, command: Command<S>): Promise<string> {
  return context.em.fork().transactional(async (em) => {
    const outcome = await command.act({ ...context, em, loaders: new Map() });
    if (typeof outcome !== "string") throw new Refused(outcome);

    em.persist(
      em.create(CommandReceiptTable, {
        actorId: context.actor.id,
        clientMutationId: command.input.clientMutationId,
        command: command.name,
        inputHash: hashOf(command.input),
        subjectId: outcome,
        doneAt: context.now.toISOString(),
      }),
    );
    return outcome;
  });
}

function findReceipt<S>(context: RequestContext, { input }: Command<S>): Promise<CommandReceiptRow | null> {
  const { clientMutationId } = input;
  return context.em.fork().findOne(CommandReceiptTable, { actorId: context.actor.id, clientMutationId });
}

async function repeat<S>(context: RequestContext, { name, input, read }: Command<S>, receipt: CommandReceiptRow) {
  if (receipt.command === name && receipt.inputHash === hashOf(input)) {
    return { subject: await read(fresh(context), receipt.subjectId), userErrors: [] };
  }
  const message = `clientMutationId "${input.clientMutationId}" was used for another ${receipt.command}; choose a new one.`;
  return refused<S>([refusal("MUTATION_ID_REUSED", "clientMutationId", message)]);
}

function refusalOfMutationId(id: string): Refusal | null {
  if (/^[\x21-\x7e]{8,64}$/.test(id)) return null;
  const message = "Give 8 to 64 visible ASCII characters, new for every command; a UUID serves well.";
  return refusal("INVALID_VALUE", "clientMutationId", message);
}

const refused = <S>(userErrors: Refusal[]): CommandResult<S> => ({ subject: null, userErrors });

const conflict = () =>
  refusal(
    "CONFLICT",
    [],
    "Somebody else changed this at the same moment. Read it again, then repeat if it still holds.",
  );

const fresh = (context: RequestContext): RequestContext => ({
  ...context,
  em: context.em.fork(),
  loaders: new Map(),
});

const hashOf = (input: CommandInput) => createHash("sha256").update(JSON.stringify(input)).digest("hex");
