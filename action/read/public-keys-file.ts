import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import * as z from 'zod';
import type { PublicKey, PublicKeys } from '../../checks/archive.ts';
import { ArchiveError, reasonOf, UsageError } from '../../checks/errors.ts';

/** Ten years of one region's keys are 60 kB. */
const MOST_BYTES = 10 * 1024 * 1024;

/** The AWS CLI writes instants as text (version 2) or as seconds (version 1). */
const instant = z.union([
  z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  // Later than any calendar's end a number is no time at all.
  z
    .number()
    .min(0)
    .max(253_402_300_799)
    .transform((seconds) => new Date(seconds * 1000)),
]);

interface ListedKey {
  readonly Value: string;
  readonly Fingerprint?: string | undefined;
  readonly ValidityStartTime?: Date | undefined;
  readonly ValidityEndTime?: Date | undefined;
}

const keySchema = z
  .object({
    Value: z.base64().min(1),
    Fingerprint: z.string().min(1).optional(),
    ValidityStartTime: instant.optional(),
    ValidityEndTime: instant.optional(),
  })
  .transform(publicKey);
const listSchema = z.object({ PublicKeyList: z.array(keySchema) });
const regionsSchema = z.record(z.string().regex(/^[a-z]{2,5}(?:-[a-z]+)+-\d+$/u), listSchema);

const SHAPES =
  'write {"PublicKeyList":[…]} as `aws cloudtrail list-public-keys` prints it, or {"us-east-1":{"PublicKeyList":[…]}, …} where keys differ from region to region';

/**
 * The keys of a `--public-keys` file. Every key of a region is given, whatever time is asked
 * for: judging whether a key was valid when it signed is not the reader's business.
 * @throws UsageError where the file is absent, too large or in neither shape
 * @throws ArchiveError from `keysOf`, where the file tells regions apart and has not this one
 */
export async function readPublicKeysFile(file: string): Promise<PublicKeys> {
  return parsePublicKeys(await readBounded(file), file);
}

/** The fingerprint is the MD5 of the DER bytes; a key written down without one gets it here. */
function publicKey(key: ListedKey): PublicKey {
  const der = Buffer.from(key.Value, 'base64');
  return {
    der,
    fingerprint: key.Fingerprint?.toLowerCase() ?? createHash('md5').update(der).digest('hex'),
    ...(key.ValidityStartTime === undefined ? {} : { validFrom: key.ValidityStartTime }),
    ...(key.ValidityEndTime === undefined ? {} : { validUntil: key.ValidityEndTime }),
  };
}

/** @param file where they are from, for the messages */
export function parsePublicKeys(text: string, file: string): PublicKeys {
  const document = parseJson(text, file);
  const isOneList = z.object({ PublicKeyList: z.unknown() }).safeParse(document).success;
  if (isOneList) {
    const keys = checked(listSchema, document, file).PublicKeyList;
    return { file, keysOf: () => Promise.resolve(keys) };
  }
  const regions = new Map(Object.entries(checked(regionsSchema, document, file)));
  if (regions.size === 0) throw new UsageError(`${file}: no public keys in it; ${SHAPES}`);
  return {
    file,
    keysOf(region) {
      const keys = regions.get(region)?.PublicKeyList;
      if (keys !== undefined) return Promise.resolve(keys);
      // Not "no such key": a key that nobody looked for is no sign of a forged digest.
      const reason = `${file} has no public keys of ${region}; add what \`aws cloudtrail list-public-keys --region ${region}\` prints`;
      return Promise.reject(new ArchiveError('unreachable', reason));
    },
  };
}

function checked<T>(schema: z.ZodType<T>, document: unknown, file: string): T {
  const parsed = schema.safeParse(document);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.map(String).join('.') ?? '';
  throw new UsageError(`${file}: ${where}: ${issue?.message ?? 'is wrong'}; ${SHAPES}`);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    throw new UsageError(`${file}: ${reasonOf(cause)}; ${SHAPES}`, { cause });
  }
}

async function readBounded(file: string): Promise<string> {
  try {
    await using handle = await open(file);
    const { size } = await handle.stat();
    if (size > MOST_BYTES) throw new Error(`is larger than ${MOST_BYTES} bytes`);
    return await handle.readFile('utf8');
  } catch (cause) {
    throw new UsageError(`--public-keys ${file}: ${reasonOf(cause)}`, { cause });
  }
}
