import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { parseIssueSettings } from '../action/write/issues/settings.ts';
import { parseExceptions } from '../action/read/exception-entries.ts';
import { aFinding } from './action/write/issues/a-finding.ts';
import { refusalOf } from '../action/events.ts';

/** The example workflows, held against what GitHub and our own Action take. */

const ROOT = new URL('../', import.meta.url);
const FOLDER = new URL('examples/workflows/', ROOT);
const names = readdirSync(FOLDER);
const text = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const action = parse(readFileSync(new URL('action.yml', ROOT), 'utf8'));
const steps = (name: string) =>
  Object.values<{ steps: { uses?: string; run?: string; with?: object }[] }>(
    parse(text(name)).jobs,
  ).flatMap((job) => job.steps);
const ours = (name: string) =>
  steps(name).filter(({ uses = '' }) => uses.startsWith('OWNER/trailwarden@'));

it('are those for the audit, the stacks and the schedule', () => {
  expect(names.sort()).toEqual(['audit.yml', 'keep-alive.yml', 'plan-apply.yml']);
});

describe.each(names)('%s', (name) => {
  const workflow = parse(text(name), { uniqueKeys: true });

  it('gives nothing to all jobs, and to each what it needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values<{ permissions: object }>(workflow.jobs))
      expect(Object.keys(job.permissions).length).toBeGreaterThan(0);
  });

  it('ends by itself, and never runs beside itself', () => {
    expect(workflow.concurrency.group).toMatch(/\S/u);
    for (const job of Object.values<Record<string, unknown>>(workflow.jobs))
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it('pins every action to a commit, with the version beside it', () => {
    for (const [line] of text(name).matchAll(/^.*uses:.*$/gmu))
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  it('puts no words of strangers into a shell', () => {
    for (const { run = '' } of steps(name)) expect(run).not.toContain('${{');
  });

  it('leaves no token behind for later steps', () => {
    for (const step of steps(name).filter(({ uses = '' }) => uses.startsWith('actions/checkout@')))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
  });
});

describe('the audit', () => {
  it('gives our Action inputs that it has, and reads outputs that it has', () => {
    const [step] = ours('audit.yml');
    const given = Object.keys(step?.with ?? {});
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given));
    const required = Object.keys(action.inputs).filter((name) => action.inputs[name].required);
    expect(given).toEqual(expect.arrayContaining(required));
    const read = [...text('audit.yml').matchAll(/steps\.audit\.outputs\.([a-z-]+)/gu)];
    expect(read.length).toBeGreaterThan(0);
    for (const [, name = ''] of read) expect(action.outputs).toHaveProperty(name);
  });

  it('runs only on events that the Action takes', () => {
    const { on, permissions, jobs } = parse(text('audit.yml'));
    expect(permissions).toEqual({});
    expect(jobs.audit.permissions).toEqual({
      contents: 'read',
      'id-token': 'write',
      issues: 'write',
    });
    for (const name of Object.keys(on))
      expect(refusalOf({ name, ref: '', defaultBranch: undefined, fromFork: false }, [])).toBe(
        undefined,
      );
  });

  it('waits for a run before it, and begins at an odd minute', () => {
    const { on, concurrency } = parse(text('audit.yml'));
    expect(concurrency['cancel-in-progress']).toBe(false);
    expect(on.schedule[0].cron).toMatch(/^(?!0 |30 )\d+ \* \* \* \*$/u);
  });
});

it('is the one that the README shows, to the letter', () => {
  const readme = readFileSync(new URL('README.md', ROOT), 'utf8');
  const [, shown = ''] = /```yaml\n(permissions:[\s\S]*?)```/u.exec(readme) ?? [];
  expect(shown).toContain('OWNER/trailwarden@');
  expect(text('audit.yml')).toContain(shown.replaceAll(/^(?=.)/gmu, '    '));
});

describe('the page of the Action', () => {
  const page = readFileSync(new URL('docs/action.md', ROOT), 'utf8');

  it.each([...Object.keys(action.inputs), ...Object.keys(action.outputs)])(
    'tells of %s',
    (name) => {
      expect(page).toContain(`\`${name}\``);
    },
  );

  it('shows a configuration and an exception that are read as they stand', async () => {
    const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, text = '']) => text);
    const settings = blocks.find((text) => text.startsWith('issues:')) ?? '';
    const { route } = parseIssueSettings(parse(settings).issues, 'docs/action.md');
    expect(route(aFinding({ account: '111111111111' })).assignees).toEqual(['kim']);
    const exceptions = blocks.find((text) => text.includes('reason:')) ?? '';
    const read = await parseExceptions(exceptions, 'docs/action.md', undefined);
    expect(read.findings).toHaveLength(1);
  });
});
