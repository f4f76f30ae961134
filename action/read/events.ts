import { createReadStream } from 'node:fs';
import { UsageError, reasonOf } from '../../checks/errors.ts';
import { isLogRecord, type LogRecord } from '../../checks/log-record.ts';

const MAX_BYTES = 512 * 1024 * 1024;

/**
 * Records to try rules on: a JSON array, a document with `Records`, or one record a line.
 * @param file its path; `-` is standard input
 * @throws UsageError where it cannot be read, or says where it is no record
 */
export async function readEvents(file: string): Promise<readonly LogRecord[]> {
  const text = await readText(file);
  const whole = parseJson(text);
  const values = whole === undefined ? parseLines(text, file) : recordsOf(whole);
  return values.map((value, position) => {
    if (isLogRecord(value)) return value;
    throw new UsageError(`--events ${file}: event ${position} (from 0) is not an object`);
  });
}

async function readText(file: string): Promise<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > MAX_BYTES) throw new Error(`more than ${MAX_BYTES} bytes`);
      chunks.push(bytes);
    }
  } catch (error) {
    throw new UsageError(`--events ${file}: cannot be read (${reasonOf(error)})`, { cause: error });
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One document: an array of records, a log file's `Records`, or a single record. */
function recordsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isLogRecord(value) && Array.isArray(value['Records'])) return value['Records'];
  return [value];
}

function parseLines(text: string, file: string): readonly unknown[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parseJson(line);
    if (value === undefined)
      throw new UsageError(
        `--events ${file}: line ${index + 1} is not JSON; give a JSON array, a Records document, or one record a line`,
      );
    return [value];
  });
}
