import { enumOf } from "./enum.js";

/** How sure a recorded fact is. */
export const CERTAINTIES = ["CERTAIN", "PRESS", "INFERRED", "MIXED", "UNVERIFIED"] as const;

export type Certainty = (typeof CERTAINTIES)[number];

export const CertaintyEnum = enumOf<Certainty>("Certainty", "How sure a recorded fact is.", {
  CERTAIN: "Read in the document itself or in an official list.",
  PRESS: "Read in the press or another secondary source.",
  INFERRED: "Concluded from other facts; the source says how.",
  MIXED: "Partly read, partly concluded or remembered.",
  UNVERIFIED: "From memory; check it before relying on it.",
});
