/** Why an attempt failed; null where the receiver answered, when its status says so. */
export const ATTEMPT_FAILURES = {
  STATUS: "The receiver answered with another status than 2xx.",
  REDIRECT: "The receiver wants the message sent elsewhere, which is not done: change the endpoint's URL.",
  TIMEOUT: "The receiver did not answer within 15 seconds.",
  FORBIDDEN_ADDRESS: "The name leads to an address that is not on the public Internet.",
  NAME_NOT_FOUND: "The name has no address.",
  REFUSED: "Nobody listens at that address and port.",
  TLS: "The certificate is not valid for the name, or TLS failed.",
  CONNECTION: "The connection broke before the answer.",
  GONE: "The receiver answered 410: it wants no more messages.",
  UNREADABLE_CHANGE: "The change to be sent again cannot be read any more.",
} as const;

export type AttemptFailure = keyof typeof ATTEMPT_FAILURES;
