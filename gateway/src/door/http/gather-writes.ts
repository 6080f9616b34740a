const mostCharacters = 64 * 1024;

/**
 * Writes that come close together, made as one: a system call for each line of a log costs more than the line.
 * What is held is written after `ms`, when it grows large, and when the process ends.
 */
export function gatherWrites(write: (text: string) => void, ms = 20): (text: string) => void {
  let held = "";
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (held !== "") write(held);
    held = "";
  };
  process.on("exit", flush);
  return (text) => {
    held += text;
    if (held.length > mostCharacters) flush();
    else timer ??= setTimeout(flush, ms);
  };
}
