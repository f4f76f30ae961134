import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openRunner } from '../../../action/write/runner.ts';
import { emptyFolder } from '../../kit/run-cli.ts';
import { commandsIn, fileCommands } from '../../kit/runner-commands.ts';
import { hostileText } from './hostile.ts';

let printed = '';
let status = 0;
let folder = '';
beforeEach(() => {
  printed = '';
  status = 0;
  folder = emptyFolder();
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
});

const open = (environment: Readonly<Record<string, string>> = {}) =>
  openRunner(
    {
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      ...environment,
    },
    {
      print: (text) => {
        printed += text;
      },
      exitWith: (code) => {
        status = code;
      },
    },
  );
const anything = fc.oneof(fc.string({ unit: 'binary' }), hostileText);

describe('a runner', () => {
  it('gives inputs by their names, hyphens kept, trimmed', () => {
    const runner = open({ 'INPUT_FAIL-ON': ' high\n', INPUT_ARCHIVE: 's3://x' });
    expect(['fail-on', 'archive', 'state'].map(runner.input)).toEqual(['high', 's3://x', '']);
  });

  it('takes outputs and a summary by file', () => {
    const runner = open();
    runner.output('findings', '12');
    runner.output('report', '/a\nb=c');
    runner.summary('# One\n');
    runner.summary('two');
    expect([...fileCommands(readFileSync(join(folder, 'output'), 'utf8'))]).toEqual([
      ['findings', '12'],
      ['report', '/a\nb=c'],
    ]);
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe('# One\ntwo');
  });

  it.each(['a=b', 'a<<b', 'a\nb', '', 'a b'])('has no output of the name %j', (name) => {
    expect(() => {
      open().output(name, 'x');
    }).toThrow('is no name of an output');
    expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('');
  });

  it('never writes more of a summary than GitHub takes, counted in bytes', () => {
    const runner = open();
    const size = () => Buffer.byteLength(readFileSync(join(folder, 'summary'), 'utf8'));
    runner.summary('# Verdict\n');
    runner.summary('✖'.repeat(349_500));
    expect(size()).toBeLessThan(1_000);
    for (let part = 0; part < 6; part += 1) runner.summary('ü'.repeat(120_000));
    expect(size()).toBeLessThanOrEqual(1_048_576);
    const text = readFileSync(join(folder, 'summary'), 'utf8');
    expect(text).toMatch(/^# Verdict\n[^]*There is more to say than GitHub shows here/u);
  });

  it('shows as many annotations as GitHub does, and logs the rest', () => {
    const runner = open();
    for (let index = 0; index < 12; index += 1) {
      runner.annotate({ level: 'error', title: 'Not looked at', message: `e${index}` });
      runner.annotate({ level: 'notice', title: 'Told', message: `n${index}` });
    }
    runner.fail('the step');
    const of = (kind: string) => commandsIn(printed).filter(({ name }) => name === kind);
    expect([of('error').length, of('notice').length]).toEqual([10, 10]);
    expect(of('error').at(-1)?.data).toBe('the step');
    expect(printed).toContain('\nNot looked at: e11\n');
  });

  it('cuts a long failure as the runner would, and logs it whole', () => {
    open().fail(`${'long '.repeat(1_000)}\nthe end`);
    expect(commandsIn(printed)[0]?.data).toHaveLength(4_096);
    expect(printed).toMatch(/^the end$/mu);
  });

  it('needs no files outside of a workflow', () => {
    const runner = open({ GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' });
    runner.output('findings', '12');
    runner.summary('x');
    expect(printed).toBe('');
  });

  it('fails a step with a sentence', () => {
    open().fail('one\ntwo 100%');
    expect(status).toBe(1);
    expect(commandsIn(printed)).toEqual([{ name: 'error', properties: {}, data: 'one\ntwo 100%' }]);
  });
});

describe('whatever a log says', () => {
  it('is one command and nothing more as an annotation, to the letter', () => {
    fc.assert(
      fc.property(anything, anything, (title, message) => {
        printed = '';
        open().annotate({ level: 'error', title, message });
        const [first, ...rest] = commandsIn(printed);
        expect(rest).toEqual([]);
        expect(first).toMatchObject({ name: 'error', data: message });
        expect(printed.trimEnd().split(/\r\n|\n|\r/u)).toHaveLength(1);
      }),
    );
  });

  it('is no command as a line of the log', () => {
    fc.assert(
      fc.property(anything, (line) => {
        printed = '';
        open().log(line);
        expect(commandsIn(printed)).toEqual([]);
        expect(printed.split('\n')).toHaveLength(2);
      }),
    );
  });

  it('stays the value of its output', () => {
    fc.assert(
      fc.property(
        anything.filter((text) => !text.includes('\r')),
        (text) => {
          // Half a character cannot be written to a file.
          const value = Buffer.from(text).toString();
          writeFileSync(join(folder, 'output'), '');
          open().output('report', value);
          const read = fileCommands(readFileSync(join(folder, 'output'), 'utf8'));
          expect([...read]).toEqual([['report', value]]);
        },
      ),
    );
  });
});
