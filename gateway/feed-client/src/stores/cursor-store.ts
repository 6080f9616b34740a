/** Where a follower keeps how far it has come. It must last as long as what the handler makes of the changes. */
export interface CursorStore {
  /** The cursor kept last; null when there is none. */
  read(): Promise<string | null>;
  /** Settles when the cursor is safe. */
  write(cursor: string): Promise<void>;
}
