import type { State } from "./owner.js";

/** The header that names a run; every subgraph of that run writes to one journal. */
export const RUN_HEADER = "x-run";

/** The journals of the runs there are. */
export class StateByRun {
  private readonly states = new Map<string, State>();
  private runs = 0;

  /** Headers for a run with an empty journal. */
  begin(): Record<string, string> {
    const run = String(++this.runs);
    this.states.set(run, { journal: [] });
    return { [RUN_HEADER]: run };
  }

  end(headers: Record<string, string>): void {
    this.states.delete(headers[RUN_HEADER] ?? "");
  }

  of(headers: Readonly<Record<string, string | string[] | undefined>>): State {
    const state = this.states.get(String(headers[RUN_HEADER]));
    if (!state) throw new Error(`a subgraph was called without ${RUN_HEADER}`);
    return state;
  }
}
