import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "../database/database.js";
import type { Log } from "../log.js";
import { type Doorbell, numberedRing } from "./doorbell.js";
import { areEventsWaiting, stampEvents } from "./stamp-events.js";

/** Large enough for an import of 200 000 events in seconds, small enough not to be noticed by whoever else reads. */
const EVENTS_A_TURN = 1_000;
const LOOK_EVERY_MS = 2_000;

/** Numbers what is committed, as long as its process lives. Any number of processes may run one. */
export interface Sequencer {
  /** Stops after the turn it is in. */
  close(): Promise<void>;
}

/** Starts a sequencer for a stream: it works when somebody rings, and looks by itself every two seconds. */
export async function startSequencer(
  stream: string,
  database: Database,
  doorbell: Doorbell,
  log: Log,
): Promise<Sequencer> {
  const state = { closed: false, rung: Promise.withResolvers<void>() };
  const ring = () => state.rung.resolve();
  const stopListening = await doorbell.listen(stream, ring);
  const run = work();
  return {
    async close() {
      state.closed = true;
      ring();
      await stopListening();
      await run;
    },
  };

  async function work(): Promise<void> {
    let failing = false;
    while (!state.closed) {
      // A ring from now on is for the turn after this one.
      state.rung = Promise.withResolvers<void>();
      try {
        await sequenceAll(stream, database, doorbell, () => state.closed);
        failing = false;
      } catch (error) {
        if (!failing && !state.closed) log.error("Events could not be numbered; it is tried again", error, { stream });
        failing = true;
      }
      if (!state.closed) await rungWithin(LOOK_EVERY_MS, state.rung.promise);
    }
  }
}

/** Numbers all events that wait, turn by turn, resting as long as it worked; rings for the readers after each turn. */
export async function sequenceAll(
  stream: string,
  database: Database,
  doorbell: Doorbell,
  isEnough: () => boolean = () => false,
): Promise<void> {
  while (!isEnough() && (await areEventsWaiting(database.fork()))) {
    const startedAt = performance.now();
    const count = await stampEvents(database.fork(), database.engine, EVENTS_A_TURN);
    if (count > 0) doorbell.ring(numberedRing(stream));
    if (count >= EVENTS_A_TURN) await pause(performance.now() - startedAt);
  }
}

async function rungWithin(ms: number, rung: Promise<void>): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([rung, late]);
  clearTimeout(timer);
}
