import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { DataGrantRow } from "./data-grant.table.js";
import { DataGrant } from "./data-grant.type.js";
import { EndDataGrantInput, endDataGrant } from "./end-data-grant.js";
import { GrantDataInput, grantData } from "./grant-data.js";

const INPUT = { description: "What the act needs." };
const WHO = "For the office that runs the data sharing platform.";
const payload = (mutation: string) => payloadOf(mutation, "grant", () => DataGrant);

const PAYLOADS = { grantData: payload("grantData"), endDataGrant: payload("endDataGrant") };

@Resolver()
export class DataGrantCommandsResolver {
  @Mutation(() => PAYLOADS.grantData, {
    description: `Lets a partner read restricted records (cấp quyền khai thác dữ liệu). ${WHO}`,
  })
  grantData(
    @Arg("input", () => GrantDataInput, INPUT) input: GrantDataInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DataGrantRow>> {
    return grantData(context, input);
  }

  @Mutation(() => PAYLOADS.endDataGrant, { description: `Ends a grant (thu hồi quyền khai thác dữ liệu). ${WHO}` })
  endDataGrant(
    @Arg("input", () => EndDataGrantInput, INPUT) input: EndDataGrantInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<DataGrantRow>> {
    return endDataGrant(context, input);
  }
}
