import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ChannelTimeRow } from "./channel.table.js";
import { ChannelFee, ChannelTime } from "./channel.type.js";
import { findFees } from "./find-channels.js";

@Resolver(() => ChannelTime)
export class ChannelTimeResolver {
  @FieldResolver(() => [ChannelFee], { description: "The charges, in the order published; empty when none is named." })
  fees(@Root() { id }: ChannelTimeRow, @Ctx() context: RequestContext) {
    return findFees(context, id);
  }
}
