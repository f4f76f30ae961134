import { describe, expect, it } from '@jest/globals';
import { parseExceptions } from '../../../action/read/exception-entries.ts';
import { readExceptions } from '../../../action/read/exceptions.ts';
import { UsageError } from '../../../checks/errors.ts';

const WHY = 'reason: planned, owner: kim, expires: 2026-03-31';
const CONTROLS = ['ARC-05', 'TRAIL-01'];
const parse = (text: string, known: readonly string[] | undefined = CONTROLS) =>
  parseExceptions(text, 'f', known);

describe('a file of exceptions', () => {
  it.each([
    ['nothing', ''],
    ['a comment', '# none yet\n'],
    ['an empty list', 'suppressions:\n'],
  ])('may hold %s', async (_, text) => {
    expect(await parse(text)).toEqual({ path: 'f', controls: [], findings: [] });
  });

  it('holds exceptions of controls and of findings, as a list or under a key', async () => {
    const list = `- {control: ARC-05, resource: 'arn:aws:s3:::org-*', ${WHY}}\n- {rule: x, accounts: 111111111111, ${WHY}}`;
    const { controls, findings } = await parse(list);
    const why = { reason: 'planned', owner: 'kim', expires: '2026-03-31' };
    expect(controls).toEqual([{ control: 'ARC-05', resource: 'arn:aws:s3:::org-*', ...why }]);
    expect(findings).toEqual([{ rule: 'x', accounts: '111111111111', ...why }]);
    expect(await parse(`suppressions:\n${list}`)).toEqual({ path: 'f', controls, findings });
  });

  it('takes a fingerprint of digits for a text', async () => {
    const digits = '1'.repeat(32);
    const { findings } = await parse(`- {fingerprint: ${digits}, ${WHY}}`);
    expect(findings).toMatchObject([{ fingerprint: digits }]);
  });

  it.each([
    ['no list', 'a: 1', 'f: the file: '],
    ['too long a list', '- a\n'.repeat(5_001), 'f: the file: '],
    ['no YAML', '- [', 'f: not YAML: '],
    ['an entry that is text', '- just text', 'f: entry 1: write a mapping with fingerprint'],
    ['no reason', '- {rule: x, owner: o, expires: 2026-01-01}', 'f: entry 1, reason: say why'],
    ['an empty owner', '- {rule: x, reason: r, owner: , expires: 2026-01-01}', 'owner: say who'],
    ['no end', '- {rule: x, reason: r, owner: o}', 'f: entry 1, expires: '],
    [
      'an end that is no date',
      '- {rule: x, reason: r, owner: o, expires: soon}',
      'every exception ends',
    ],
    [
      'no such day',
      '- {rule: x, reason: r, owner: o, expires: 2026-02-30}',
      'there is no such date',
    ],
    ['an exception for everything', `- {${WHY}}`, 'an exception for everything is no exception'],
    ['half a fingerprint', `- {fingerprint: abc, ${WHY}}`, '32 hex digits'],
    [
      'an unknown key',
      `- {rule: x, region: y, ${WHY}}`,
      'unknown key region; did you mean regions?',
    ],
    ['a control without a resource', `- {control: ARC-05, ${WHY}}`, 'resource: give a resource'],
    [
      'a control and a rule',
      `- {control: ARC-05, resource: a, rule: x, ${WHY}}`,
      'unknown key rule',
    ],
    ['a map for a glob', `- {rule: {a: b}, ${WHY}}`, 'rule: write a glob'],
    [
      'no such control',
      `- {control: ARC-5, resource: '*', ${WHY}}`,
      'f: entry 1, control: there is no control ARC-5; did you mean ARC-05?',
    ],
  ])('is refused with %s, and says where', async (_, text, message) => {
    await expect(parse(text)).rejects.toThrow(UsageError);
    await expect(parse(text)).rejects.toThrow(message);
  });

  it('asks for no control where nobody looks at controls', async () => {
    const { controls } = await parseExceptions(
      `- {control: ARC-5, resource: '*', ${WHY}}`,
      'f',
      undefined,
    );
    expect(controls).toHaveLength(1);
  });

  it('names every wrong entry at once, of both kinds', async () => {
    const text = '- {rule: x}\n- {control: ARC-05}\n- {rule: y}';
    await expect(parse(text)).rejects.toThrow(/entry 1[^]*entry 2[^]*entry 3/u);
  });

  it('is missed where it was named, and only there', async () => {
    expect(await readExceptions(undefined, CONTROLS)).toBeUndefined();
    await expect(readExceptions('no/such.yml', CONTROLS)).rejects.toThrow(/no\/such.yml: cannot/u);
  });
});
