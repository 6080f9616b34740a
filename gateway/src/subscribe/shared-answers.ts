import { getOrMake } from "../plan/get-or-make.js";

/**
 * Answers an event once for all who ask the same of it. Events are told apart as objects: a source that gives the same
 * object to several subscribers says that they may be answered alike. Kept for as long as the event itself.
 */
export class SharedAnswers<Answer> {
  readonly #answers = new WeakMap<object, Map<string, Answer>>();

  /** The answer to `event` for those who ask what `key` says; made by the first of them. */
  answer(event: object, key: string, make: () => Answer): Answer {
    const answers = getOrMake(this.#answers, event, () => new Map<string, Answer>());
    return getOrMake(answers, key, make);
  }
}
