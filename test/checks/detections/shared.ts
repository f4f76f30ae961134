import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { RuleFile } from '../../../checks/detections/index.ts';

/** Real rules and logs lie beside the repository, where they are there at all. */
const DATA = join(process.env.TRAILWARDEN_SHARED ?? '../shared', 'data');
const TAR = join(DATA, 'sans-s3-ransomware.tar');
const RULES = join(DATA, 'sigmahq-cloudtrail');

export const hasSharedData = existsSync(TAR) && existsSync(RULES);

export function sigmaHqRules(): readonly RuleFile[] {
  return readdirSync(RULES)
    .filter((file) => file.endsWith('.yml'))
    .map((file) => ({ file, text: readFileSync(join(RULES, file), 'utf8') }));
}

const BLOCK = 512;

/** The inflated log files of a tar: of each entry a header block, then its bytes in whole blocks. */
export function sharedLogs(): readonly Buffer[] {
  const tar = readFileSync(TAR);
  const logs: Buffer[] = [];
  for (let at = 0; at + BLOCK <= tar.length;) {
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    const body = tar.subarray(at + BLOCK, at + BLOCK + size);
    // Names may be cut or stand in an entry of their own; gzip says what it is.
    if (body[0] === 0x1f && body[1] === 0x8b) logs.push(gunzipSync(body));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return logs;
}
