/** A change as the stream told it to the partner. */
export interface ToldChange {
  eventKey: string;
  cursor: string;
  type: string;
  subjectType: string;
  subjectId: string;
  subjectVersion: number;
  occurredAt: string;
  readonly [selected: string]: unknown;
}

export interface EventFacts {
  stream: string;
  /** The place of the message among those to its endpoint: 1, 2, 3 … */
  sequence: number;
  data: Record<string, unknown>;
  /** Whether fields are null because their subgraph was away. */
  isIncomplete: boolean;
}

export const CLOUD_EVENTS_TYPE = "application/cloudevents+json; charset=utf-8";

/** So many digits that the order of the texts is that of the numbers. */
const SEQUENCE_DIGITS = 16;

/** A change as the body of a message: CloudEvents 1.0, structured JSON. */
export function cloudEventOf(change: ToldChange, { stream, sequence, data, isIncomplete }: EventFacts): string {
  return JSON.stringify({
    specversion: "1.0",
    id: change.eventKey,
    source: `/streams/${stream}`,
    type: `lienthong.${stream}.${change.type}`,
    subject: change.subjectId,
    time: change.occurredAt,
    datacontenttype: "application/json",
    sequence: String(sequence).padStart(SEQUENCE_DIGITS, "0"),
    subjectversion: change.subjectVersion,
    cursor: change.cursor,
    ...(isIncomplete && { incomplete: true }),
    data,
  });
}

/** The body of a message that only shows whether messages arrive. */
export function testEventOf(id: string, { stream, at }: { stream: string; at: Date }): string {
  return JSON.stringify({
    specversion: "1.0",
    id,
    source: `/streams/${stream}`,
    type: "lienthong.webhook.Test",
    time: at.toISOString(),
    datacontenttype: "application/json",
    data: {},
  });
}
