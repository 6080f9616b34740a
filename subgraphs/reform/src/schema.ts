import type { SchemaParts } from "@lienthong/kernel/service/schema/build-schema.js";
import { DirectedDocumentResolver, DirectiveResolver, FocusTaskResolver } from "./directive/directive.resolver.js";
import { findRecord } from "./find-record.js";

export const resolvers: SchemaParts["resolvers"] = [DirectiveResolver, DirectedDocumentResolver, FocusTaskResolver];

export const references: SchemaParts["references"] = {
  Directive: (context, { id }: { id: string }) => findRecord(context, "directive", id),
  DirectedDocument: (context, { id }: { id: string }) => findRecord(context, "directed_document", id),
  FocusTask: (context, { id }: { id: string }) => findRecord(context, "focus_task", id),
  Organisation: async (_context, { id }: { id: string }) => ({ id }),
  LegalDocument: async (_context, { citation }: { citation: string }) => ({ citation }),
};
