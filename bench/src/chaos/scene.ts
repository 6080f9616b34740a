import { stableId } from "@lienthong/kernel/domain/id.js";
import type { Writer } from "./writer.js";

/** What is written into one stream while partners follow it; everything SYNTHETIC. */
export interface Scene {
  stream: string;
  /** What partners ask of a change. */
  selection: string;
  /** Writers by name: each writes its `at`th piece. */
  writers: Readonly<Record<string, (writer: Writer, at: number) => Promise<void>>>;
}

const COMMITTEE = stableId("Organisation", "ninh-binh.ubnd.2025");
const WARD = stableId("Organisation", "ninh-binh.phuong-nam-dinh.ubnd.2025");
const MARK = "(SYNTHETIC)";

/** Documents, which everybody may see, in two versions each; and drafts, which few may. */
export const LEGAL: Scene = {
  stream: "legal",
  // The name comes from the subgraph of bodies.
  selection: "subject { id ... on LegalDocument { issuer { name } } }",
  writers: {
    async documents(writer, at) {
      const documentId = await writer.give({
        person: "justice",
        name: "recordLegalDocument",
        type: "RecordLegalDocumentInput",
        subject: "document",
        input: {
          ...{
            family: "NORMATIVE",
            type: "DECISION",
            number: `${50_000 + at}/2026/QĐ-UBND`,
            title: `Quyết định ${MARK}`,
          },
          ...{ issuerId: COMMITTEE, issuerName: "Ủy ban nhân dân tỉnh Ninh Bình", dateDocument: "2026-11-02" },
          ...{ firstDateEntryInForce: "2026-11-12", procedure: "ORDINARY" },
        },
      });
      await writer.give({
        person: "justice",
        name: "recordGazette",
        type: "RecordGazetteInput",
        subject: "document",
        input: { documentId, gazetteNumber: String(at + 1), gazetteOn: "2026-11-05" },
      });
    },
    async drafts(writer, at) {
      await writer.give({
        person: "clerk",
        name: "proposeDraft",
        type: "ProposeDraftInput",
        subject: "draft",
        input: {
          ...{ title: `Quy định ${at + 1} ${MARK}`, type: "DECISION", issuer: COMMITTEE, committee: COMMITTEE },
          ...{ issuerName: "UBND tỉnh Ninh Bình", draftingBody: WARD, touchesBusiness: false },
        },
      });
    },
  },
};

/** Procedures, one after the other. */
export const SERVICES: Scene = {
  stream: "services",
  selection: "subject { id }",
  writers: {
    async procedures(writer, at) {
      await writer.give({
        person: "home-affairs",
        name: "publishProcedure",
        type: "PublishProcedureInput",
        subject: "procedure",
        input: {
          ...{ code: `9.${100_000 + at}`, name: `Thủ tục ${at + 1} ${MARK}`, field: "Hộ tịch", kind: "STANDARD" },
          ...{ levels: ["COMMUNE"], onlineKind: "FULL", effectiveOn: "2021-01-04" },
          decision: { number: "1/QĐ-UBND", decidedOn: "2021-01-04" },
          promulgator: { name: "UBND tỉnh" },
          channels: [{ method: "DIRECT", times: [{ amount: 5, unit: "WORKING_DAY" }] }],
        },
      });
    },
  },
};
