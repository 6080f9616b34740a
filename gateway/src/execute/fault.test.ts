import { expect, test } from "vitest";
import { TransportError, type TransportErrorCode } from "../transport/transport-error.js";
import { faultOfAnswer, faultOfCall } from "./fault.js";

test.each<[TransportErrorCode, string]>([
  ["SUBGRAPH_TIMEOUT", 'Subgraph "shop" did not answer in time.'],
  ["SUBGRAPH_UNREACHABLE", 'Subgraph "shop" cannot be reached.'],
  ["SUBGRAPH_BAD_ANSWER", 'Subgraph "shop" gave an answer that is not valid.'],
  ["SUBGRAPH_ANSWER_TOO_LARGE", 'Subgraph "shop" gave an answer that is too large.'],
  ["SUBGRAPH_HTTP_ERROR", 'Subgraph "shop" answered with an HTTP error.'],
  ["SUBGRAPH_CANCELLED", 'The operation was cancelled before subgraph "shop" answered.'],
])("%s is told by the subgraph's name alone", (code, message) => {
  const failure = new TransportError(code, { cause: new Error("connect ECONNREFUSED 10.0.0.7:4001") });

  expect(faultOfCall(failure, "shop")).toEqual({
    message,
    extensions: { code, serviceName: "shop" },
    originalError: failure,
  });
});

test("a subgraph's error keeps its code and what else it says, but no stack", () => {
  const extensions = { code: "SOLD_OUT", left: 0, stacktrace: ["at shop.ts:1"], exception: { stacktrace: [] } };

  expect(
    faultOfAnswer({ message: "no more", path: undefined, extensions, originalError: undefined }, "shop").extensions,
  ).toEqual({
    code: "SOLD_OUT",
    left: 0,
    serviceName: "shop",
  });
});

test.each([undefined, {}, { code: 7 }])(
  "an error with the extensions %j has the code of any subgraph's error",
  (extensions) => {
    const fault = faultOfAnswer({ message: "no", path: undefined, extensions, originalError: undefined }, "shop");

    expect(fault.extensions).toEqual({ code: "DOWNSTREAM_SERVICE_ERROR", serviceName: "shop" });
  },
);
