import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandsIn, fileCommands } from './runner-commands.ts';
import { runStep } from './runner-harness.ts';

describe('the runner’s grammar', () => {
  it.each([
    [
      '::error file=a,line=1::bad%0Athing',
      [{ name: 'error', properties: { file: 'a', line: '1' }, data: 'bad\nthing' }],
    ],
    ['  ::group::x', [{ name: 'group', properties: {}, data: 'x' }]],
    ['talk ##[add-mask]y', [{ name: 'add-mask', properties: {}, data: 'y' }]],
    ['##[set-output name=a;]b', [{ name: 'set-output', properties: { name: 'a' }, data: 'b' }]],
    ['talk ::error::x', []],
    ['::unknown::x', []],
    ['##[unknown]x', []],
    ['::error', []],
    ['a\r::debug::x', [{ name: 'debug', properties: {}, data: 'x' }]],
  ])('reads %j', (text, commands) => {
    expect(commandsIn(text)).toEqual(commands);
  });

  it('reads values of files', () => {
    expect([...fileCommands('a=1\nb<<EOF\nx\ny=\nEOF\n\nc==\n')]).toEqual([
      ['a', '1'],
      ['b', 'x\ny='],
      ['c', '='],
    ]);
    expect(() => fileCommands('nonsense')).toThrow('invalid format');
    expect(() => fileCommands('a<<EOF\nx')).toThrow('no closing delimiter');
  });
});

describe('a step', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trailwarden-main-'));
    await writeFile(
      join(folder, 'main.mjs'),
      `import { appendFileSync, readFileSync } from 'node:fs';
      const { env } = process;
      console.log('::notice::' + env['INPUT_MAX-NEW-ISSUES']);
      appendFileSync(env.GITHUB_OUTPUT, 'count<<X\\n3\\nX\\n');
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done ' + readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
      console.error(env.GITHUB_REPOSITORY + ' ' + env.EXTRA + ' ' + env.HOST_SECRET);
      process.exitCode = 3;`,
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('gets inputs and files, and gives outputs, summary and commands', async () => {
    process.env.HOST_SECRET = 'x';
    const result = await runStep({
      main: join(folder, 'main.mjs'),
      inputs: { 'max-new-issues': '5' },
      env: { EXTRA: 'e' },
      payload: { a: 1 },
    });
    delete process.env.HOST_SECRET;
    expect(result).toMatchObject({
      code: 3,
      stderr: 'acme/audit e undefined\n',
      commands: [{ name: 'notice', data: '5' }],
      summary: '# Done {"a":1}',
    });
    expect(result.outputs.get('count')).toBe('3');
  });
});
