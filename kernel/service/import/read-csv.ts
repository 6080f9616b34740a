import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parse } from "csv-parse";
import type { CsvRecord } from "./import-kind.js";

/** A file that cannot be read as the CSV it should be: what is wrong, where, and what to do. */
export class CsvError extends Error {
  override name = "CsvError";
}

const ADVICE_ENCODING = "Save it as UTF-8 (in Excel: «CSV UTF-8»), then import it again.";

/** Reads a UTF-8 CSV file with a header that holds at least `required`. Throws `CsvError`. */
export async function readCsv(file: string, required: readonly string[]): Promise<CsvRecord[]> {
  await access(file).catch(() => {
    throw new CsvError(`${file}: there is no such file, or it may not be read. Check the path.`);
  });
  const records: CsvRecord[] = [];
  const parser = parse({
    bom: true,
    columns: (header: string[]) => checkHeader(file, header, required),
    info: true,
    trim: true,
    skip_empty_lines: true,
  });
  parser.on("data", ({ record, info }: { record: Record<string, string>; info: { lines: number } }) => {
    records.push({ line: info.lines, values: normalised(record) });
  });
  try {
    await pipeline(createReadStream(file), utf8(file), parser);
  } catch (error) {
    if (error instanceof CsvError) throw error;
    throw new CsvError(`${file}: ${(error as Error).message}. Mend the line, then import it again.`);
  }
  return records;
}

function checkHeader(file: string, header: string[], required: readonly string[]): string[] {
  const names = header.map((name) => name.trim());
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const list = missing.map((name) => `"${name}"`).join(", ");
    throw new CsvError(`${file}: the header lacks ${list}. It has ${names.join(", ")}. Rename or add the columns.`);
  }
  const repeated = names.find((name, at) => name !== "" && names.indexOf(name) !== at);
  if (repeated) throw new CsvError(`${file}: the header names "${repeated}" twice. Remove one of the columns.`);
  return names;
}

/** Lets UTF-8 through and refuses everything else, rather than store broken letters. */
function utf8(file: string): Transform {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const wrong = () => new CsvError(`${file}: it is not UTF-8 text. ${ADVICE_ENCODING}`);
  const decode = (push: (text: string) => void, chunk?: Buffer) => {
    const text = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    if (text.includes("\0")) throw wrong();
    push(text);
  };
  return new Transform({
    decodeStrings: false,
    transform(chunk: Buffer, _encoding, done) {
      try {
        decode((text) => this.push(text), chunk);
        done();
      } catch {
        done(wrong());
      }
    },
    flush(done) {
      try {
        decode((text) => this.push(text));
        done();
      } catch {
        done(wrong());
      }
    },
  });
}

function normalised(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, value.normalize("NFC")]));
}
