/** Something a browser may fetch beside the graph: a page, a script, a style sheet. */
export interface Page {
  /** The path it stands at, such as `/` or `/page.css`. */
  path: string;
  contentType: string;
  /** Its text; made on first use where that is costly. */
  body: string | (() => Promise<string>);
  /** For documents: what they may load. Without it they may load nothing. */
  contentSecurityPolicy?: string;
}

/** Texts of one kind, each under its name and made anew for whoever asks. */
export interface PageFamily {
  /** What their paths begin with; the name follows. */
  prefix: string;
  contentType: string;
  /** The text of a name; null when there is none. */
  bodyOf(name: string): Promise<string | null>;
}
