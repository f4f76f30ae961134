import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { PublicKey, PublicKeys } from '../../checks/archive.ts';
import { ArchiveError, UsageError, reasonOf } from '../../checks/errors.ts';

const time = z
  .union([z.iso.datetime({ offset: true }), z.number()])
  // ListPublicKeys prints ISO text or, in some versions, seconds since 1970.
  .transform((value) => new Date(typeof value === 'number' ? value * 1000 : value))
  .optional();

const keyList = z.object({
  PublicKeyList: z.array(
    z.object({
      Value: z.base64().min(1),
      Fingerprint: z.string().optional(),
      ValidityStartTime: time,
      ValidityEndTime: time,
    }),
  ),
});

const schema = z.union([keyList, z.record(z.string(), keyList)]);

/**
 * CloudTrail's public keys from a file, for work without AWS: the answer of `ListPublicKeys`, or a
 * map from region to such answers. Without regions the keys serve every region.
 * @throws UsageError where the file cannot be read or has another shape
 */
export async function readPublicKeys(file: string): Promise<PublicKeys> {
  const parsed = await parseKeys(file);
  if (isKeyList(parsed)) return serve(() => parsed);
  return serve((region) => {
    const list = parsed[region];
    if (list !== undefined) return list;
    throw new ArchiveError('missing', `--public-keys ${file}: no keys for ${region} in it`);
  });
}

type KeyList = z.infer<typeof keyList>;

async function parseKeys(file: string): Promise<z.infer<typeof schema>> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const reason =
      error instanceof z.ZodError
        ? 'expected {"PublicKeyList":[{"Value":"<base64>","Fingerprint":"…"}]} or a map from region to such a list'
        : reasonOf(error);
    throw new UsageError(`--public-keys ${file}: ${reason}`, { cause: error });
  }
}

function isKeyList(parsed: z.infer<typeof schema>): parsed is KeyList {
  return Array.isArray(parsed.PublicKeyList);
}

/** All keys, whatever time they are for: a digest signed outside its key's time is a finding of its own. */
function serve(listOf: (region: string) => KeyList): PublicKeys {
  return { keysOf: async (region) => Promise.resolve(listOf(region).PublicKeyList.map(publicKey)) };
}

function publicKey(entry: KeyList['PublicKeyList'][number]): PublicKey {
  const der = Buffer.from(entry.Value, 'base64');
  return {
    der,
    fingerprint: entry.Fingerprint ?? createHash('md5').update(der).digest('hex'),
    ...(entry.ValidityStartTime && { validFrom: entry.ValidityStartTime }),
    ...(entry.ValidityEndTime && { validUntil: entry.ValidityEndTime }),
  };
}
