import { type GraphQLSchema, isAbstractType } from "graphql";

/** Why a field is not given. */
export interface Denial {
  coordinate: string;
  /** Whether the principal has signed in and still may not. */
  isSignedIn: boolean;
}

/** What one kind of principal may ask for. */
export class AccessView {
  constructor(
    /** Equal for principals that are treated alike. */
    readonly key: string,
    /** What introspection shows. */
    readonly introspected: GraphQLSchema,
    readonly schema: GraphQLSchema,
    private readonly denialHere: (type: string, field: string) => Denial | undefined,
  ) {}

  /**
   * Why a field of an object of this type is not given; undefined where it is. Of an interface or a union it is denied
   * only by rules of its own: the objects behind it are judged each by its own type.
   */
  denialOf(type: string, field: string): Denial | undefined {
    return this.key === "" ? undefined : this.denialHere(type, field);
  }

  /** The same for an object known by an interface alone: denied where any type behind it denies it. */
  strictDenialOf(type: string, field: string): Denial | undefined {
    const own = this.denialOf(type, field);
    const named = this.schema.getType(type);
    if (own || this.key === "" || !isAbstractType(named)) return own;
    for (const { name } of this.schema.getPossibleTypes(named)) {
      const denial = this.denialOf(name, field);
      if (denial) return denial;
    }
    return undefined;
  }
}

/** Everything is allowed: for graphs without rules, and tests of what comes after. */
export function openView(schema: GraphQLSchema): AccessView {
  return new AccessView("", schema, schema, () => undefined);
}
