import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ACTION_INPUTS } from '../action/action-command.ts';
import { COMMANDS, FORMATS, INPUT_NAMES } from '../action/inputs.ts';
import { OUTPUT_NAMES } from '../action/outputs.ts';
import { VERSION } from '../action/version.ts';
import { FAULT_CATALOG } from '../checks/integrity/fault-catalog.ts';
import { runCli } from './kit/run-cli.ts';

/** The repository tests itself: a forgotten step fails here, with a sentence that names it. */

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const files = execFileSync('git', ['ls-files'], { cwd: new URL('..', import.meta.url) })
  .toString()
  .trim()
  .split('\n');

describe('the version', () => {
  it('is the same in package.json and in what the program says', () => {
    expect(VERSION).toBe(JSON.parse(read('package.json')).version);
  });
});

describe('the inputs', () => {
  const action = parse(read('action.yml'));

  it('of the Action are those that the program reads', () => {
    // The Action always writes its own formats.
    const known = [...INPUT_NAMES, ...ACTION_INPUTS].filter((name) => name !== 'format');
    expect(Object.keys(action.inputs).sort()).toEqual(known.sort());
  });

  it('are required where nothing can stand in for them', () => {
    const required = Object.keys(action.inputs).filter((name) => action.inputs[name].required);
    expect(required).toEqual(['archive']);
  });

  it('of the Action have outputs, in words of one kind', () => {
    expect(Object.keys(action.outputs)).toEqual(OUTPUT_NAMES);
    for (const name of [...Object.keys(action.inputs), ...OUTPUT_NAMES])
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  });

  it.each(Object.keys(action.inputs))('%s has a description', (name) => {
    expect(action.inputs[name].description.length).toBeGreaterThan(20);
  });

  it.each(Object.keys(COMMANDS))('are all options of %s', async (command) => {
    const { stdout } = await runCli([command, '--help']);
    for (const name of INPUT_NAMES) expect(stdout).toMatch(new RegExp(`--${name}\\s`, 'u'));
    for (const format of FORMATS) expect(stdout).toContain(format);
  });
});

describe('the README', () => {
  const readme = read('README.md');

  it.each(['audit', 'verify', 'detect', 'controls', 'rules'])('tells of %s', (command) => {
    expect(readme).toContain(`\`${command}\``);
  });

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, link]) => link ?? '');
    for (const link of links)
      expect(files.some((file) => file === link || file.startsWith(`${link}/`))).toBe(true);
  });
});

describe('the faults', () => {
  it.each(Object.entries(FAULT_CATALOG))('%s says what it means and what to do', (_id, kind) => {
    expect(kind.meaning).toMatch(/^[A-Z].*\.$/u);
    expect(kind.remedy).toMatch(/^[A-Z].*\.$/u);
  });
});

describe('the repository', () => {
  const texts = files.filter(
    (file) => /\.(?:ts|mjs|yml|yaml|md|json|sh)$/u.test(file) && !file.startsWith('action/dist/'),
  );

  it('names no path of a machine it was made on', () => {
    const strays = texts.filter(
      (file) =>
        file !== 'test/repo.test.ts' &&
        /(?:^|[\s'"`(=])\/(?:work|root|tmp\/sans)\//mu.test(read(file)),
    );
    expect(strays).toEqual([]);
  });

  it('pins every action of its workflows to a commit', () => {
    const loose = files
      .filter((file) => file.startsWith('.github/workflows/'))
      .flatMap((file) => read(file).match(/uses: (?!\.\/)\S+/gu) ?? [])
      .filter((use) => !/@[0-9a-f]{40}$/u.test(use));
    expect(loose).toEqual([]);
  });

  it('silences no rule of the linter, skips and focuses no test', () => {
    const silenced = texts
      .filter(
        (file) => !/^test\/(?:repo\.test\.ts|system\/)/u.test(file) && /\.(?:ts|mjs)$/u.test(file),
      )
      .filter((file) =>
        /eslint-disable|@ts-(?:ignore|expect-error|nocheck)|\b(?:it|describe|test)\.(?:only|skip|todo)\(/u.test(
          read(file),
        ),
      );
    expect(silenced).toEqual([]);
  });
});
