import { describe, expect, it } from '@jest/globals';
import { COMMANDS, parseInputs, type RawInputs } from '../../action/inputs.ts';
import { passes } from '../../action/passes.ts';

const NOW = new Date('2026-03-11T06:30:00Z');
const parse = (raw: RawInputs) => parseInputs(COMMANDS.audit, { archive: 'logs', ...raw }, NOW);
const HOUR = 3_600_000;

describe('parseInputs', () => {
  it('has sensible defaults', () => {
    expect(parse({})).toEqual({
      parts: { controls: true, integrity: true, detections: true },
      archive: 'logs',
      place: { kind: 'folder', path: 'logs' },
      window: { since: new Date('2026-03-10T06:30:00Z'), until: NOW },
      windowChosen: false,
      accounts: [],
      regions: [],
      rules: ['builtin'],
      format: 'text',
      failOn: 'high',
      plan: false,
      allowPublic: false,
      maxNewIssues: 20,
      redact: [],
      securityHubFindings: new Map(),
      enrichment: { 'threat-lists': [] },
      explain: false,
    });
  });

  it.each([
    ['a zone', '2026-03-10T14:00:00+02:00', '2026-03-10T12:00:00.000Z'],
    ['no seconds', '2026-03-10T14:00Z', '2026-03-10T14:00:00.000Z'],
    ['fractions', '2026-03-10T14:00:00.5Z', '2026-03-10T14:00:00.500Z'],
  ])('reads an instant with %s', (_name, since, expected) => {
    expect(parse({ since }).window.since.toISOString()).toBe(expected);
  });

  it.each([
    ['90m', 1.5 * HOUR],
    ['24h', 24 * HOUR],
    ['7d', 168 * HOUR],
    ['2w', 336 * HOUR],
  ])('reads the window %s', (window, length) => {
    const { since, until } = parse({ window, until: '2026-03-10T00:00:00Z' }).window;
    expect(until.getTime() - since.getTime()).toBe(length);
  });

  it('reads lists from the command line and from one string alike', () => {
    expect(parse({ accounts: '1*, !11 ,', rules: ['a', 'b,c'] })).toMatchObject({
      accounts: ['1*', '!11'],
      rules: ['a', 'b', 'c'],
    });
  });

  it.each<[string, RawInputs, string]>([
    ['no archive', { archive: undefined }, 'give --archive'],
    ['an empty archive', { archive: '' }, '--archive: give s3://bucket'],
    [
      'a date without a zone',
      { since: '2026-03-10T14:00:00' },
      '--since: "2026-03-10T14:00:00" is no ISO 8601 instant with a zone',
    ],
    ['a bare date', { until: '2026-03-10' }, '--until: "2026-03-10" is no ISO 8601 instant'],
    [
      'a day that does not exist',
      { since: '2026-02-30T00:00:00Z' },
      '--since: "2026-02-30T00:00:00Z"',
    ],
    [
      'an hour that does not exist',
      { since: '2026-02-20T25:00:00Z' },
      '--since: "2026-02-20T25:00:00Z"',
    ],
    [
      'since after until',
      { since: '2026-03-10T02:00:00Z', until: '2026-03-10T01:00:00Z' },
      '--since 2026-03-10T02:00:00.000Z is not before --until',
    ],
    [
      'since in the future',
      { since: '2027-01-01T00:00:00Z' },
      'is not before --until 2026-03-11T06:30:00.000Z',
    ],
    ['since and window', { since: '2026-03-10T02:00:00Z', window: '1h' }, 'give one of them'],
    ['a window of nothing', { window: '0h' }, '--window: "0h" is no duration'],
    ['a format of another tool', { format: 'xml' }, '--format: "xml" is none of text, json'],
    [
      'a plan without a repository',
      { plan: true, issues: 'build/issues' },
      '--plan says what would be done with the issues of a repository',
    ],
    ['a repository without an owner', { issues: 'github:audit' }, 'write github:owner/repository'],
    ['too many new issues', { 'max-new-issues': '1000' }, '--max-new-issues: give a whole number'],
    ['a part there is none of', { skip: 'rules' }, '"rules" is none of controls, integrity'],
    ['something that is not hidden', { redact: 'names' }, '"names" is none of accounts'],
    ['too few new issues', { 'max-new-issues': '0.5' }, '--max-new-issues: give a whole number'],
    ['an empty name', { trail: '' }, '--trail: it is empty'],
    ['an empty state', { state: '' }, '--state: give a path or s3://bucket/key'],
    ['several values for one', { output: ['a', 'b'] }, '--output: give one value'],
    ['a list of something else', { rules: [1] }, '--rules: write a list'],
    ['a switch that is half on', { plan: 'yes' }, '--plan: write true or false'],
    ['an endpoint without a scheme', { 'endpoint-url': 'localhost:4566' }, 'URL of an emulator'],
    ['an endpoint that is no URL', { 'endpoint-url': 'http://' }, 'URL of an emulator'],
    ['no place for issues', { issues: '' }, 'give github:owner/repository, or a folder'],
    ['no region', { 'security-hub': 'Frankfurt' }, '--security-hub: write a region'],
    [
      'a condition without a name',
      { 'security-hub-findings': 'high' },
      '"high" is no condition; write NAME=VALUE',
    ],
    [
      'a severity of another tool',
      { 'fail-on': 'severe' },
      '--fail-on: "severe" is none of critical, high',
    ],
  ])('refuses %s, with the cure', (_name, raw, message) => {
    expect(() => parse(raw)).toThrow(message);
  });

  it('reads where issues are kept', () => {
    expect(parse({ issues: 'github:acme/audit.logs' }).issues).toEqual({
      kind: 'github',
      owner: 'acme',
      repo: 'audit.logs',
    });
    expect(parse({ issues: 'build/issues' }).issues).toEqual({
      kind: 'folder',
      path: 'build/issues',
    });
  });

  it('leaves out the parts that are skipped', () => {
    expect(parse({ skip: 'controls, detections' }).parts).toEqual({
      controls: false,
      integrity: true,
      detections: false,
    });
  });

  it('reads conditions as alternatives by name', () => {
    const given = 'severity=high, severity=critical,type=TTPs/*';
    expect([...parse({ 'security-hub-findings': given }).securityHubFindings]).toEqual([
      ['severity', ['high', 'critical']],
      ['type', ['TTPs/*']],
    ]);
  });

  it('names every wrong input, not only the first', () => {
    expect(() => parse({ since: 'yesterday', format: 'xml', window: 'x' })).toThrow(
      /--since: "yesterday".*\n.*--window: "x".*\n.*--format: "xml"/u,
    );
  });
});

describe('passes', () => {
  it.each([
    [[], 'us-east-1', true],
    [['us-*'], 'us-east-1', true],
    [['us-*'], 'eu-west-1', false],
    [['!us-*'], 'eu-west-1', true],
    [['!us-*'], 'us-east-1', false],
    [['us-*', '!us-west-?'], 'us-west-2', false],
    [['us-*', 'eu-*'], 'eu-west-1', true],
  ])('%p lets %s pass: %p', (globs, name, expected) => {
    expect(passes(globs, name)).toBe(expected);
  });
});
