import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { ChangeKind } from "./change-kind.rules.js";

export interface ShapeFacts {
  kind: ChangeKind;
  originals: readonly unknown[];
  newKeys: readonly string[];
  successions: readonly { to: string }[];
  moves: readonly unknown[];
}

interface Shape {
  /** Whether the originals end. */
  ends: boolean;
  originals: [least: number, most: number];
  /** How many bodies follow, and whether they are founded by the reorganisation itself. */
  followers: [least: number, most: number];
  founded: "ALL" | "NONE" | "ANY";
  says: string;
}

const MANY = Number.POSITIVE_INFINITY;

/** What each kind consists of; Decree 120/2020/NĐ-CP, Art. 3.2,. */
const SHAPES: Record<Exclude<ChangeKind, "RENAME">, Shape> = {
  MERGE: {
    ends: true,
    originals: [1, MANY],
    followers: [1, 1],
    founded: "NONE",
    says: "bodies go into one that exists",
  },
  CONSOLIDATE: {
    ends: true,
    originals: [2, MANY],
    followers: [1, 1],
    founded: "ALL",
    says: "two or more bodies go into one new body",
  },
  SPLIT: {
    ends: true,
    originals: [1, 1],
    followers: [2, MANY],
    founded: "ALL",
    says: "one body goes into two or more new ones",
  },
  SEPARATE: {
    ends: false,
    originals: [1, 1],
    followers: [1, MANY],
    founded: "ALL",
    says: "new bodies come out of one that lives on",
  },
  TRANSFER_OF_FUNCTION: {
    ends: false,
    originals: [1, MANY],
    followers: [0, 0],
    founded: "NONE",
    says: "functions move, and no body begins or ends",
  },
  DISSOLVE: {
    ends: true,
    originals: [1, MANY],
    followers: [0, 0],
    founded: "NONE",
    says: "bodies end, and none follows them",
  },
  TERRITORIAL: {
    ends: true,
    originals: [1, MANY],
    followers: [1, MANY],
    founded: "ANY",
    says: "bodies end with their territory, and others follow",
  },
};

/** Whether the originals end in a change of this kind. */
export function endsOriginals(kind: ChangeKind): boolean {
  return kind !== "RENAME" && SHAPES[kind].ends;
}

/** Refuses a change that is not of its kind: too few bodies, or bodies that should be new, or should not. */
export function refusalOfShape({ kind, originals, successions, newKeys, moves }: ShapeFacts): Refusal | null {
  if (kind === "RENAME") return refusal("WRONG_KIND", "kind", "A renamed body stays the same: use renameOrganisation.");
  const shape = SHAPES[kind];
  const followers = new Set(successions.map(({ to }) => to));
  const founded = newKeys.filter((key) => followers.has(key)).length;
  const fits =
    isWithin(originals.length, shape.originals) &&
    isWithin(followers.size, shape.followers) &&
    founded === newKeys.length &&
    (shape.founded === "ANY" || newKeys.length === (shape.founded === "ALL" ? followers.size : 0)) &&
    (kind !== "TRANSFER_OF_FUNCTION" || moves.length > 0);
  return fits ? null : refusal("WRONG_KIND", "kind", `In a ${kind}, ${shape.says}: correct the bodies, or the kind.`);
}

const isWithin = (n: number, [least, most]: [number, number]) => n >= least && n <= most;
