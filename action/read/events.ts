import { createReadStream } from 'node:fs';
import { UsageError, reasonOf } from '../../checks/errors.ts';
import { parseRecords } from '../../checks/detections/index.ts';
import type { LogRecord } from '../../checks/log-record.ts';

const MAX_BYTES = 512 * 1024 * 1024;

/**
 * Records to try rules on: a JSON array, a document with `Records`, or one record a line.
 * @param file its path; `-` is standard input
 * @throws UsageError where it cannot be read, or says where it is no record
 */
export async function readEvents(file: string): Promise<readonly LogRecord[]> {
  const text = await readText(file);
  try {
    return parseRecords(text);
  } catch (error) {
    throw new UsageError(`--events ${file}: ${reasonOf(error)}`, { cause: error });
  }
}

async function readText(file: string): Promise<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const bytes of chunksOf(stream)) {
      size += bytes.length;
      if (size > MAX_BYTES) throw new Error(`more than ${MAX_BYTES} bytes`);
      chunks.push(Buffer.from(bytes));
    }
  } catch (error) {
    throw new UsageError(`--events ${file}: cannot be read (${reasonOf(error)})`, { cause: error });
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Node types what a stream yields as anything; without an encoding it is bytes. */
function chunksOf(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return stream;
}
