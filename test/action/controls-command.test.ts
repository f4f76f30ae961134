import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { runControls } from '../../action/controls-command.ts';
import { controlIds } from '../../checks/controls/index.ts';
import { SCOPES } from '../../checks/controls/permissions.ts';
import { emptyFolder } from '../kit/run-cli.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

/** What a command writes to standard output, and its exit status. */
async function printed(raw: Readonly<Record<string, unknown>>) {
  const write = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  const status = await runControls(raw);
  return { status, text: write.mock.calls.map(([text]) => String(text)).join('') };
}

function aConfig(text: string): string {
  const path = join(emptyFolder(), 'trailwarden.config.yml');
  writeFileSync(path, text);
  return path;
}

describe('controls --print-policy', () => {
  it('splits what reading needs by account, with the names of the configuration', async () => {
    const config = aConfig(
      'organization: { home-region: us-gov-west-1, audit-role: Look }\ntrail: { bucket: our-archive }\n',
    );
    const { status, text } = await printed({ 'print-policy': true, config });
    expect(status).toBe(0);
    const policies: readonly { scope: string }[] = JSON.parse(text);
    expect(policies.map(({ scope }) => scope)).toEqual(SCOPES);
    expect(text).toContain('"arn:aws-us-gov:iam::*:role/Look"');
    expect(text).toContain('"arn:aws-us-gov:s3:::our-archive/*"');
  });
  it.each([
    ['cn-north-1', 'arn:aws-cn:iam::*:role/TrailwardenAudit'],
    ['eu-west-1', 'arn:aws:iam::*:role/TrailwardenAudit'],
  ])('knows the partition of %s', async (region, role) => {
    const config = aConfig(`organization: { home-region: ${region} }\n`);
    expect((await printed({ 'print-policy': true, config })).text).toContain(`"${role}"`);
  });
});

describe('controls --explain', () => {
  it.each(controlIds)('prints the page of %s', async (id) => {
    const { status, text } = await printed({ explain: id.toLowerCase() });
    expect(status).toBe(0);
    for (const part of [id, 'How to mend it', 'What it reads', 'Frameworks'])
      expect(text).toContain(part);
  });
  it('names the controls there are', async () => {
    await expect(printed({ explain: 'ARC-99' })).rejects.toThrow('there is no such control');
  });
});
