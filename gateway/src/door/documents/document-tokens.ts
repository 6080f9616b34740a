import { Lexer, Source, TokenKind } from "graphql";

/** The number of tokens in the text, read no further than `enough`. Throws the syntax error it meets. */
export function countTokens(source: string, enough: number): number {
  const lexer = new Lexer(new Source(source));
  for (let count = 0; count < enough; count += 1) {
    if (lexer.advance().kind === TokenKind.EOF) return count;
  }
  return enough;
}
