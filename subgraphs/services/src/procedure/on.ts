import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg } from "type-graphql";

/** The day of a dated field. */
export const On = () =>
  Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." });
