/** The closed list of reasons for which a restricted record may be read; the access log names one for every reading. */
export const READING_AUTHORITIES = [
  { authority: "PERSON", meaning: "The person whom it concerns, or who handed it in." },
  { authority: "HANDLING_BODY", meaning: "A clerk or head of a body that has it, or of one above that body." },
  { authority: "DECIDING_AUTHORITY", meaning: "The body that decides the case." },
  { authority: "PERSONNEL_OFFICE", meaning: "The personnel office of that body." },
  { authority: "HOME_AFFAIRS", meaning: "The Department of Home Affairs, in what it manages." },
  { authority: "INSPECTOR", meaning: "An inspector." },
  { authority: "PARTNER", meaning: "A partner system, by a grant of data in force." },
  { authority: "OPERATOR", meaning: "The operator of this installation, at the command line." },
] as const satisfies readonly { authority: string; meaning: string }[];

/** Why one may read a restricted record. */
export type ReadingAuthority = (typeof READING_AUTHORITIES)[number]["authority"];
