import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { ArgsType, Field, ID } from "type-graphql";
import { DossierStateEnum } from "../dossier-enums.js";
import type { DossierState } from "../dossier-words.js";

/** What a list of dossiers is narrowed to; null and left out alike mean "any". */
export interface DossierFilter {
  states?: readonly DossierState[] | null;
  receivedFrom?: PlainDate | null;
  receivedTo?: PlainDate | null;
  overdue?: boolean | null;
  procedureId?: string | null;
  online?: boolean | null;
}

/** The arguments of every list of dossiers. */
@ArgsType()
export class DossiersArguments extends PageArguments implements DossierFilter {
  @Field(() => [DossierStateEnum], { nullable: true, description: "Only dossiers that are in one of these states." })
  states?: DossierState[] | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Only dossiers received on this day or later." })
  receivedFrom?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Only dossiers received on this day or earlier." })
  receivedTo?: PlainDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only dossiers still to be finished whose legal deadline lay before today; or only all others.",
  })
  overdue?: boolean | null;

  @Field(() => ID, { nullable: true, description: "Only dossiers of this procedure." })
  procedureId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only dossiers handed in online, or only those handed in otherwise or nobody recorded how.",
  })
  online?: boolean | null;
}

/** The filter alone, its blanks as null: a part of the name of the list. */
export function filterOf(asked: DossierFilter): Required<DossierFilter> {
  const { states = null, receivedFrom = null, receivedTo = null, overdue = null } = asked;
  return {
    states,
    receivedFrom,
    receivedTo,
    overdue,
    procedureId: asked.procedureId ?? null,
    online: asked.online ?? null,
  };
}
