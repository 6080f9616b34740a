/** What a row may hold in place of a value: something that happens when it is read. */
export class Cell {
  constructor(private readonly happen: () => unknown) {}

  read(): unknown {
    return this.happen();
  }
}

/** Throws as soon as it is read. */
export function failing(message: string): Cell {
  return new Cell(() => {
    throw new Error(message);
  });
}

/** Rejects a little after it is read. */
export function failingLater(message: string): Cell {
  return new Cell(async () => {
    await null;
    throw new Error(message);
  });
}

/** Comes as a promise. */
export function later(value: unknown): Cell {
  return new Cell(async () => value);
}
