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
