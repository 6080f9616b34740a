import { fullCitation, refusalToCitation } from "@lienthong/kernel/domain/given-citation.js";
import { LONGEST_TITLE, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { type Certainty, CertaintyEnum } from "@lienthong/kernel/service/schema/certainty.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { findPartnerToChange } from "../partner/find-partner-to-change.js";
import { isRefusal, refusalToBody } from "../refusals.js";
import { isShareable, refusalToGrant, refusalToTypes } from "./data-grant.rules.js";
import { type DataGrantRow, DataGrantTable } from "./data-grant.table.js";
import { findDataGrant } from "./find-data-grants.js";
import { columnOf, typesOf } from "./record-types.js";

@InputType({ description: "What `grantData` needs." })
export class GrantDataInput extends CommandInputType {
  @Field(() => ID, { description: "The partner." })
  partnerId: string;

  @Field(() => [String], { description: "The types of restricted records that it opens, such as `Dossier`." })
  recordTypes: string[];

  @Field(() => ID, {
    nullable: true,
    description: "Whose records: an Organisation, with all below it; left out for those of every body.",
  })
  scope?: string | null;

  @Field(() => String, { description: "The document on which the sharing rests, cited in full: 47/2020/NĐ-CP." })
  legalBasis: string;

  @Field(() => String, { nullable: true, description: "Its articles, where they are known." })
  articles?: string | null;

  @Field(() => CertaintyEnum, { description: "How sure it is that the document allows this sharing." })
  certainty: Certainty;

  @Field(() => PlainDateScalar, { nullable: true, description: "The first day; today, at once, when left out." })
  validFrom?: PlainDate | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it is in force no more, if any.",
  })
  validTo?: PlainDate | null;
}

/** Lets a partner read restricted records for a time; its streams are closed, and it goes on with its new rights. */
export function grantData(context: RequestContext, input: GrantDataInput): Promise<CommandResult<DataGrantRow>> {
  const act = (inside: RequestContext) => grant(inside, input);
  return runCommand(context, { name: "grantData", input, act, read: findDataGrant });
}

async function grant(context: RequestContext, input: GrantDataInput) {
  const { em, today, now } = context;
  const found = await findPartnerToChange(context, input.partnerId);
  if (isRefusal(found)) return [found];

  const { partner } = found;
  const { recordTypes, scope: scopeId = null, legalBasis, articles = null, certainty, validTo = null } = input;
  const validFrom = input.validFrom ?? today;
  const facts = { recordTypes: recordTypes.filter(isShareable), scopeId, validFrom, validTo };
  const others = await em.find(DataGrantTable, { partnerId: partner.id });
  const refused =
    refusalToTypes(recordTypes) ??
    refusalToBody(scopeId, "scope") ??
    refusalToCitation(legalBasis, "legalBasis") ??
    (articles === null ? null : refusalToText(articles, "articles", LONGEST_TITLE)) ??
    refusalToGrant(
      facts,
      partner,
      others.map((other) => ({ ...other, recordTypes: typesOf(other) })),
    );
  if (refused !== null) return [refused];

  const row = em.create(DataGrantTable, {
    ...{ id: newId("DataGrant", now.getTime()), partnerId: partner.id, recordTypes: columnOf(recordTypes), scopeId },
    ...{ citation: fullCitation(legalBasis)!, articles, certainty, validFrom, validTo },
    ...{ origin: "SOURCE", source: "grantData" },
  });
  em.persist(row);
  recordRestrictedChange(context, "DataGranted", { id: row.id, organisationId: partner.organisationId }, [
    ...["recordTypes", "scopeId", "citation", "validFrom", "validTo"],
  ]);
  return row.id;
}
