import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Kysely } from "kysely";
import { type AreaRow, type AreaStateRow, AreaStateTable, AreaTable } from "./area/area.table.js";
import { type AreaReorganisationRow, AreaReorganisationTable } from "./area/reorganisation/reorganisation.table.js";
import {
  type ChangeEventRow,
  ChangeEventTable,
  type OrganisationSuccessionRow,
  OrganisationSuccessionTable,
} from "./change-event/change-event.table.js";
import {
  type FunctionHoldingRow,
  FunctionHoldingTable,
  type PublicFunctionRow,
  PublicFunctionTable,
} from "./function/function.table.js";
import { type HeadcountRow, HeadcountTable } from "./headcount/headcount.table.js";
import { type MembershipRow, MembershipTable, type OfficialRow, OfficialTable } from "./membership/membership.table.js";
import { type IdentifierRow, IdentifierTable } from "./organisation/identifier.table.js";
import {
  type OrganisationRow,
  type OrganisationStateRow,
  OrganisationStateTable,
  OrganisationTable,
} from "./organisation/organisation.table.js";
import { type PostRow, PostTable } from "./post/post.table.js";
import { type AreaSuccessionRow, AreaSuccessionTable } from "./succession/succession.table.js";

/** Every table this subgraph owns. */
export const tables = [
  AreaTable,
  AreaStateTable,
  AreaReorganisationTable,
  AreaSuccessionTable,
  OrganisationTable,
  OrganisationStateTable,
  IdentifierTable,
  ChangeEventTable,
  OrganisationSuccessionTable,
  PublicFunctionTable,
  FunctionHoldingTable,
  PostTable,
  OfficialTable,
  MembershipTable,
  HeadcountTable,
];

export interface Rows {
  area: AreaRow;
  area_state: AreaStateRow;
  area_reorganisation: AreaReorganisationRow;
  area_succession: AreaSuccessionRow;
  organisation: OrganisationRow;
  organisation_state: OrganisationStateRow;
  organisation_identifier: IdentifierRow;
  change_event: ChangeEventRow;
  organisation_succession: OrganisationSuccessionRow;
  public_function: PublicFunctionRow;
  function_holding: FunctionHoldingRow;
  post: PostRow;
  official: OfficialRow;
  membership: MembershipRow;
  headcount: HeadcountRow;
}

/** Hot reads: Kysely on the request's own connection or transaction. */
export const database = (context: RequestContext): Kysely<Rows> => context.em.getKysely<Rows>();
