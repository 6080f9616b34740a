import { enumOf } from "./enum.js";

/** Whether a record is a fact. */
export const ORIGINS = ["SOURCE", "SYNTHETIC"] as const;

export type Origin = (typeof ORIGINS)[number];

export const OriginEnum = enumOf<Origin>("Origin", "Whether a record is a fact.", {
  SOURCE: "Read in a source, or recorded by the office in charge.",
  SYNTHETIC: "Made up to show how the graph works: no such person, appointment or number exists.",
});
