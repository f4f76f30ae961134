import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { emptyFolder, runCli } from './kit/run-cli.ts';

/** Files of addresses through the whole program, on the archive of the example. */

const folder = emptyFolder();
const LIST = join(folder, 'bad.txt');
const THREAT = 'Call from an address on a threat list';
const ARGS = [
  'detect',
  ...['--archive', 'examples/archive', '--format', 'json', '--fail-on', 'never'],
  ...['--since', '2026-03-10T00:00:00Z', '--until', '2026-03-11T00:00:00Z'],
];

interface Told {
  readonly title: string;
  readonly reason: string;
}

async function detect(...more: readonly string[]) {
  const { status, stdout } = await runCli([...ARGS, ...more]);
  const { findings, detections } = JSON.parse(stdout);
  const titles = (rows: readonly Told[]) => rows.map(({ title }) => title);
  return { status, found: titles(findings), skipped: titles(detections.skipped), detections };
}

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a list of bad addresses', () => {
  it('is missed aloud where nobody brings one', async () => {
    const { found, skipped, detections } = await detect();
    expect(found).not.toContain(THREAT);
    expect(skipped).toContain(THREAT);
    const { reason } = detections.skipped.find(({ title }: Told) => title === THREAT);
    expect(reason).toBe('needs --threat-lists');
  });

  it('finds who called from one of them', async () => {
    await writeFile(LIST, '# a feed\n203.0.113.64/27\n');
    const { found, skipped } = await detect('--threat-lists', LIST);
    expect(found).toContain(THREAT);
    expect(skipped).not.toContain(THREAT);
  });

  it('may be named in the configuration', async () => {
    const config = join(folder, 'trailwarden.config.yml');
    await writeFile(LIST, '203.0.113.77\n');
    await writeFile(config, `enrichment:\n  threat-lists: [${JSON.stringify(LIST)}]\n`);
    expect((await detect('--config', config)).found).toContain(THREAT);
  });

  it('is refused where it is none', async () => {
    await writeFile(LIST, '<html>moved</html>\n');
    const { status, stdout, stderr } = await runCli([...ARGS, '--threat-lists', LIST]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('bad.txt');
  });
});
