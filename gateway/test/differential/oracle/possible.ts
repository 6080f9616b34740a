import type { SentResult } from "../../world/answer.js";
import { ABSENT } from "../library/plain-schema.js";
import { at, type PlacedError, placed, placeOf } from "./placed-error.js";

const VIOLATION = "Cannot return null for non-nullable field ";

/** Every error that happens in an operation, told by the schema with every output nullable. */
export class Possible {
  private readonly errors = new Set<string>();
  /** Paths, as text, of objects that are null since a subgraph does not know them. */
  private readonly absences = new Set<string>();
  /** Paths, as text, of the fields it would have answered. */
  private readonly absentFields = new Set<string>();

  constructor(private readonly relaxed: SentResult) {
    for (const error of relaxed.errors ?? []) {
      if (error.message === ABSENT) {
        this.absences.add(JSON.stringify(error.path?.slice(0, -1)));
        this.absentFields.add(JSON.stringify(error.path));
      } else this.errors.add(placed(error, relaxed.data).text);
    }
  }

  has(error: PlacedError): boolean {
    return this.errors.has(error.text) || this.violates(error);
  }

  /** True where the null is that of an absent entity: no error need explain it, and one below it may. */
  isSilent(error: PlacedError): boolean {
    return error.goesUp && this.absences.has(error.place);
  }

  private violates({ path, message }: PlacedError): boolean {
    if (!message.startsWith(VIOLATION)) return false;
    if (this.absences.has(JSON.stringify(path))) return true;
    if (this.absentFields.has(JSON.stringify(path))) return false;
    return at(this.relaxed.data, path) === null && placeOf(this.relaxed.data, path) === JSON.stringify(path);
  }
}
