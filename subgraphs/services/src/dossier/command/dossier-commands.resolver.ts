import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Dossier } from "../dossier.type.js";
import type { SeenDossier } from "../find-dossiers.js";
import { MirrorDossierInput } from "../mirror/mirror-dossier.input.js";
import { mirrorDossier } from "../mirror/mirror-dossier.js";
import { DeadlineRecount } from "../recount/recount.type.js";
import { RecountDeadlinesInput, recountDeadlines } from "../recount/recount-deadlines.js";
import type { TransferRow } from "../transfer/transfer.table.js";
import { DossierTransfer } from "../transfer/transfer.type.js";
import { TransferDossiersInput } from "../transfer/transfer-dossiers.input.js";
import { transferDossiers } from "../transfer/transfer-dossiers.js";
import { ReceiveDossierInput, ReceiveRegisteredDossierInput, RegisterDossierInput } from "./new-dossier.input.js";
import { receiveDossier } from "./receive-dossier.js";
import { receiveRegisteredDossier } from "./receive-registered-dossier.js";
import { registerDossier } from "./register-dossier.js";

const INPUT = { description: "What the command needs." };
const payload = (mutation: string) => payloadOf(mutation, "dossier", () => Dossier);
type Outcome = Promise<CommandResult<SeenDossier>>;

const PAYLOADS = {
  registerDossier: payload("registerDossier"),
  receiveDossier: payload("receiveDossier"),
  receiveRegisteredDossier: payload("receiveRegisteredDossier"),
  mirrorDossier: payload("mirrorDossier"),
  transferDossiers: payloadOf("transferDossiers", "transfer", () => DossierTransfer),
  recountDossierDeadlines: payloadOf("recountDossierDeadlines", "recount", () => DeadlineRecount),
};

@Resolver()
export class DossierCommandsResolver {
  @Mutation(() => PAYLOADS.registerDossier, {
    description: "Hands a dossier in, to be received or refused (nộp hồ sơ). For citizens, and the body for them.",
  })
  registerDossier(
    @Arg("input", () => RegisterDossierInput, INPUT) input: RegisterDossierInput,
    @Ctx() context: RequestContext,
  ): Outcome {
    return registerDossier(context, input);
  }

  @Mutation(() => PAYLOADS.receiveDossier, {
    description: "Takes a new dossier in at a body (tiếp nhận hồ sơ). For its clerks and head.",
  })
  receiveDossier(
    @Arg("input", () => ReceiveDossierInput, INPUT) input: ReceiveDossierInput,
    @Ctx() context: RequestContext,
  ): Outcome {
    return receiveDossier(context, input);
  }

  @Mutation(() => PAYLOADS.receiveRegisteredDossier, {
    description: "Takes in a dossier that was registered (tiếp nhận hồ sơ trực tuyến). For the body.",
  })
  receiveRegisteredDossier(
    @Arg("input", () => ReceiveRegisteredDossierInput, INPUT) input: ReceiveRegisteredDossierInput,
    @Ctx() context: RequestContext,
  ): Outcome {
    return receiveRegisteredDossier(context, input);
  }

  @Mutation(() => PAYLOADS.mirrorDossier, {
    description:
      "Stores a dossier as the central system that owns it has it now (đồng bộ hồ sơ). Safe to send twice and out of " +
      "order. For partner systems.",
  })
  mirrorDossier(
    @Arg("input", () => MirrorDossierInput, INPUT) input: MirrorDossierInput,
    @Ctx() context: RequestContext,
  ): Outcome {
    return mirrorDossier(context, input);
  }

  @Mutation(() => PAYLOADS.transferDossiers, {
    description: "Passes what a body had not settled to the body that follows it. For the department of home affairs.",
  })
  transferDossiers(
    @Arg("input", () => TransferDossiersInput, INPUT) input: TransferDossiersInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<TransferRow>> {
    return transferDossiers(context, input);
  }

  @Mutation(() => PAYLOADS.recountDossierDeadlines, {
    description:
      "Counts the deadlines of unsettled dossiers anew after a new version of the working calendar, for lists of " +
      "overdue dossiers. For the department of home affairs.",
  })
  recountDossierDeadlines(
    @Arg("input", () => RecountDeadlinesInput, INPUT) input: RecountDeadlinesInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DeadlineRecount>> {
    return recountDeadlines(context, input);
  }
}
