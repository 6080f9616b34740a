/** The number that follows an option on the command line, or what stands for it. */
export function numberAfter(option: string, fallback: number): number {
  const words = process.argv.slice(2);
  const at = words.indexOf(option);
  return at < 0 ? fallback : Number(words[at + 1]);
}
