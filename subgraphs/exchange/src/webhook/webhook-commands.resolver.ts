import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { DeliveryRow } from "../delivery/delivery.table.js";
import { Delivery } from "../delivery/delivery.type.js";
import { ReplayDeliveryInput, replayDelivery } from "../delivery/replay-delivery.js";
import { TestWebhookEndpointInput, testWebhookEndpoint } from "../delivery/test-webhook-endpoint.js";
import { ChangeWebhookEndpointInput, changeWebhookEndpoint } from "./change-webhook-endpoint.js";
import { PauseWebhookEndpointInput, pauseWebhookEndpoint } from "./pause-webhook-endpoint.js";
import { RegisterWebhookEndpointInput, registerWebhookEndpoint } from "./register-webhook-endpoint.js";
import { ReplayWebhookEndpointInput, replayWebhookEndpoint } from "./replay-webhook-endpoint.js";
import { ResumeWebhookEndpointInput, resumeWebhookEndpoint } from "./resume-webhook-endpoint.js";
import { RotateWebhookKeyInput, rotateWebhookKey } from "./rotate-webhook-key.js";
import type { WebhookEndpointRow } from "./webhook-endpoint.table.js";
import { WebhookEndpoint } from "./webhook-endpoint.type.js";

const INPUT = { description: "What the command needs." };
const WHO = "For the partner and for the office that runs the data sharing platform.";
const endpointPayload = (mutation: string) => payloadOf(mutation, "endpoint", () => WebhookEndpoint);
const deliveryPayload = (mutation: string) => payloadOf(mutation, "delivery", () => Delivery);

const PAYLOADS = {
  registerWebhookEndpoint: endpointPayload("registerWebhookEndpoint"),
  changeWebhookEndpoint: endpointPayload("changeWebhookEndpoint"),
  pauseWebhookEndpoint: endpointPayload("pauseWebhookEndpoint"),
  resumeWebhookEndpoint: endpointPayload("resumeWebhookEndpoint"),
  rotateWebhookKey: endpointPayload("rotateWebhookKey"),
  replayWebhookEndpoint: endpointPayload("replayWebhookEndpoint"),
  testWebhookEndpoint: deliveryPayload("testWebhookEndpoint"),
  replayDelivery: deliveryPayload("replayDelivery"),
};

type Endpoint = Promise<CommandResult<WebhookEndpointRow>>;

@Resolver()
export class WebhookCommandsResolver {
  @Mutation(() => PAYLOADS.registerWebhookEndpoint, {
    description: `Registers where a partner is sent the changes of a stream. ${WHO}`,
  })
  registerWebhookEndpoint(
    @Arg("input", () => RegisterWebhookEndpointInput, INPUT) input: RegisterWebhookEndpointInput,
    @Ctx() context: RequestContext,
  ): Endpoint {
    return registerWebhookEndpoint(context, input);
  }

  @Mutation(() => PAYLOADS.changeWebhookEndpoint, {
    description: `Changes where messages go, which are sent and what they hold; the place in the stream stays. ${WHO}`,
  })
  changeWebhookEndpoint(
    @Arg("input", () => ChangeWebhookEndpointInput, INPUT) input: ChangeWebhookEndpointInput,
    @Ctx() context: RequestContext,
  ): Endpoint {
    return changeWebhookEndpoint(context, input);
  }

  @Mutation(() => PAYLOADS.pauseWebhookEndpoint, {
    description: `Sends an endpoint nothing until it is resumed (tạm dừng gửi). ${WHO}`,
  })
  pauseWebhookEndpoint(
    @Arg("input", () => PauseWebhookEndpointInput, INPUT) input: PauseWebhookEndpointInput,
    @Ctx() context: RequestContext,
  ): Endpoint {
    return pauseWebhookEndpoint(context, input);
  }

  @Mutation(() => PAYLOADS.resumeWebhookEndpoint, {
    description: `Lets messages go again, paused or disabled as it was, from where it stopped (gửi lại). ${WHO}`,
  })
  resumeWebhookEndpoint(
    @Arg("input", () => ResumeWebhookEndpointInput, INPUT) input: ResumeWebhookEndpointInput,
    @Ctx() context: RequestContext,
  ): Endpoint {
    return resumeWebhookEndpoint(context, input);
  }

  @Mutation(() => PAYLOADS.rotateWebhookKey, {
    description: `Gives an endpoint a new key; the old one signs beside it for a while (đổi khóa ký). ${WHO}`,
  })
  rotateWebhookKey(
    @Arg("input", () => RotateWebhookKeyInput, INPUT) input: RotateWebhookKeyInput,
    @Ctx() context: RequestContext,
  ): Endpoint {
    return rotateWebhookKey(context, input);
  }

  @Mutation(() => PAYLOADS.replayWebhookEndpoint, {
    description: `Sends again, in order, all that came after a cursor. ${WHO}`,
  })
  replayWebhookEndpoint(
    @Arg("input", () => ReplayWebhookEndpointInput, INPUT) input: ReplayWebhookEndpointInput,
    @Ctx() context: RequestContext,
  ): Endpoint {
    return replayWebhookEndpoint(context, input);
  }

  @Mutation(() => PAYLOADS.testWebhookEndpoint, {
    description: `Sends a signed test message, once; also while nothing else is sent. ${WHO}`,
  })
  testWebhookEndpoint(
    @Arg("input", () => TestWebhookEndpointInput, INPUT) input: TestWebhookEndpointInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DeliveryRow>> {
    return testWebhookEndpoint(context, input);
  }

  @Mutation(() => PAYLOADS.replayDelivery, {
    description: `Sends one message again, once and out of the order, with the record as it is now. ${WHO}`,
  })
  replayDelivery(
    @Arg("input", () => ReplayDeliveryInput, INPUT) input: ReplayDeliveryInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DeliveryRow>> {
    return replayDelivery(context, input);
  }
}
