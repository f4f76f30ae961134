// Writes the bundled example: a day of an organisation's trail, an attack told across its logs, one
// log file altered and one deleted. Content is the same every time; keys and signatures are fresh,
// and the private keys are never written.
//   node scripts/run.mjs scripts/make-example.ts
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ATTACK, exampleLogs } from './example-story.ts';
import { deleteObject, editRecords } from '../test/kit/damage.ts';
import { forgeArchive } from '../test/kit/forge-archive.ts';
import { writeArchive, writePublicKeys } from '../test/kit/write-archive.ts';

const OUT = 'examples';

const archive = forgeArchive({
  accounts: ['111111111111', '222222222222'],
  regions: ['us-east-1', 'eu-west-1'],
  from: new Date('2026-03-10T00:00:00.000Z'),
  hours: 24,
  trail: 'org-trail',
  bucket: 'example-org-trail-archive',
  organization: 'o-exampleorg',
  seed: 'the bundled example',
  logs: exampleLogs,
});

editRecords(archive, logAt(ATTACK.altered), (records) =>
  records.filter(({ sourceIPAddress }) => sourceIPAddress !== ATTACK.address),
);
deleteObject(archive, logAt(ATTACK.deleted));

await rm(join(OUT, 'archive'), { recursive: true, force: true });
await writeArchive(archive, join(OUT, 'archive'));
await writePublicKeys(archive, join(OUT, 'public-keys.json'));

const entries = archive.entries();
const bytes = entries.reduce((sum, { size }) => sum + size, 0);
process.stdout.write(`${OUT}/archive: ${entries.length} objects, ${bytes} bytes\n`);

function logAt({ account, region, stamp }: (typeof ATTACK)['altered' | 'deleted']): string {
  const chain = archive.chains.find(
    (other) => other.account === account && other.region === region,
  );
  const key = chain?.logs.find((log) => log.includes(`_${stamp}_`));
  if (key === undefined) throw new Error(`the example has no log of ${account} ${region} ${stamp}`);
  return key;
}
