const OF_EDITION = `(select "procedureId" from procedure_edition e where e.id = t."editionId")`;
const OF_TRANSFER = `t."transferId"`;

/** Parts of records, whose changes are told as those of the record: where it is named. */
export const PARTS: Readonly<Record<string, string>> = {
  area_state: `t."areaId"`,
  function_holding: `t."functionId"`,
  organisation_identifier: `t."organisationId"`,
  organisation_state: `t."organisationId"`,
  organisation_succession: `t."changeEventId"`,
  draft_act: `t."draftId"`,
  draft_finding: `(select "draftId" from draft_act a where a.id = t."actId")`,
  procedure_edition: `t."procedureId"`,
  channel_fee: OF_EDITION,
  channel_time: OF_EDITION,
  evidence: OF_EDITION,
  legal_basis: OF_EDITION,
  procedure_body: OF_EDITION,
  procedure_case: OF_EDITION,
  procedure_output: OF_EDITION,
  dossier_act: `t."dossierId"`,
  dossier_applicant: `t."dossierId"`,
  dossier_responsibility: `t."dossierId"`,
  dossier_transfer_procedure: OF_TRANSFER,
  discipline_act: `t."caseId"`,
  discipline_stop: `t."caseId"`,
  duty_inspection_finding: `t."inspectionId"`,
  finding_follow_up: `t."findingId"`,
  plan_item_coordinator: `t."itemId"`,
  reform_act: `t."subjectId"`,
  index_score: `t."indexYearId"`,
  index_evidence: `t."indexYearId"`,
  partner_suspension: `t."partnerId"`,
  webhook_progress: `t."endpointId"`,
  delivery: `t."endpointId"`,
  delivery_attempt: `(select "endpointId" from delivery d where d.id = t."deliveryId")`,
};

/** Tables that hold no records: sums of what the records say, which change with them. */
export const COUNTERS: ReadonlySet<string> = new Set(["dossier_counter", "satisfaction_counter"]);
