import { CERTAINTIES, type Certainty } from "./certainty.js";

/** The least sure of several: an answer is no surer than the facts it rests on. */
export function leastSure(first: Certainty, ...others: Certainty[]): Certainty {
  return CERTAINTIES[Math.max(...[first, ...others].map((each) => CERTAINTIES.indexOf(each)))]!;
}
