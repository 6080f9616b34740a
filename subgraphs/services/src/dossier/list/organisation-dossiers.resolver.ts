import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import { Arg, Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { On } from "../../procedure/on.js";
import type { ProcedureRow } from "../../procedure/procedure.table.js";
import { Procedure } from "../../procedure/procedure.type.js";
import { Organisation } from "../../references.js";
import { DossierConnection } from "../dossier.type.js";
import { DossiersArguments } from "./dossier-filter.js";
import { pageDossiers } from "./page-dossiers.js";

const PARTS = ["RECEIVED", "TO_FINISH"] as const;
type Part = (typeof PARTS)[number];

const DossierPart = enumOf<Part>("OrganisationDossierPart", "What a body has to do with dossiers.", {
  RECEIVED: "It received them; they stay its own, whoever finishes them.",
  TO_FINISH: "It has to finish them now, also those that other bodies received; not those whose result was given.",
});

@Resolver(() => Organisation)
export class OrganisationDossiersResolver {
  @Directive("@external")
  @FieldResolver(() => Organisation, { nullable: true, description: "The body directly above on a day." })
  parent(@Root() { parent }: Organisation, @On() _on: PlainDate | null): Organisation | null {
    return parent ?? null;
  }

  @Directive('@requires(fields: "parent { id parent { id parent { id } } }")')
  @Directive("@authenticated")
  @FieldResolver(() => DossierConnection, {
    nullable: true,
    description:
      "Its dossiers, the newest receipt first. For its clerks and heads and those of bodies above it, home affairs, " +
      "inspectors, partners; other clerks see what their own body has to finish; empty for everybody else, null for who has not signed in.",
  })
  dossiers(
    @Root() body: Organisation,
    @Args(() => DossiersArguments) asked: DossiersArguments,
    @Ctx() context: RequestContext,
    @Arg("part", () => DossierPart, { defaultValue: "RECEIVED", description: "Received by it, or for it to finish." })
    part: Part,
  ) {
    const column = part === "RECEIVED" ? ("bodyId" as const) : ("responsibleBodyId" as const);
    const list = { name: `dossiers of a body ${part}`, ownerId: body.id, superiorIds: superiorsOf(body) };
    return pageDossiers(context, { ...list, places: [{ column, value: body.id }] }, asked, asked);
  }
}

@Resolver(() => Procedure)
export class ProcedureDossiersResolver {
  @Directive("@authenticated")
  @FieldResolver(() => DossierConnection, {
    nullable: true,
    description:
      "Its dossiers that you may see whole, the newest receipt first; empty for who may see none, null for who has not signed in.",
  })
  dossiers(
    @Root() { id }: ProcedureRow,
    @Args(() => DossiersArguments) asked: DossiersArguments,
    @Ctx() context: RequestContext,
  ) {
    const places = [{ column: "procedureId" as const, value: id }];
    return pageDossiers(context, { name: "dossiers of a procedure", ownerId: id, places }, asked, asked);
  }
}

function superiorsOf({ parent }: Organisation): string[] {
  return parent == null ? [] : [parent.id, ...superiorsOf(parent)];
}
