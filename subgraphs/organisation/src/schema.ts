import type { SchemaParts } from "@lienthong/kernel/service/schema/build-schema.js";
import { AreaResolver } from "./area/area.resolver.js";
import { findArea } from "./area/find-areas.js";

export const resolvers: SchemaParts["resolvers"] = [AreaResolver];

export const references: SchemaParts["references"] = {
  AdministrativeArea: (context, { id }: { id: string }) => findArea(context, id),
};
