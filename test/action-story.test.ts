import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { OUTPUT_NAMES } from '../action/outputs.ts';
import { emptyFolder } from './kit/run-cli.ts';
import { runStep, type StepResult } from './kit/runner-harness.ts';

/** The built Action, run as GitHub's runner runs a step, on the bundled example. */

const MAIN = new URL('../action/dist/index.js', import.meta.url).pathname;
const EXAMPLES = new URL('../examples/', import.meta.url).pathname;
const INPUTS = {
  archive: `${EXAMPLES}archive`,
  'public-keys': `${EXAMPLES}public-keys.json`,
  since: '2026-03-10T00:00:00Z',
  until: '2026-03-11T00:00:00Z',
};

describe('a step over the example', () => {
  let step: StepResult;
  let issues: string;
  const report = () => JSON.parse(readFileSync(join(issues, 'report.json'), 'utf8'));

  beforeAll(async () => {
    issues = join(emptyFolder(), 'issues');
    step = await runStep({
      main: MAIN,
      inputs: { ...INPUTS, issues, output: join(issues, 'report.json') },
    });
  });

  it('fails, says why, and gives the runner no other command', () => {
    expect(step.code).toBe(1);
    expect(step.commands.map(({ name }) => name)).toEqual(['notice', 'error']);
    expect(step.stdout).toContain('findings at or above fail-on');
  });

  it('has outputs without account ids', () => {
    expect([...step.outputs.keys()]).toEqual(OUTPUT_NAMES);
    expect(step.outputs.get('complete')).toBe('true');
    expect([...step.outputs.values()].join(' ')).not.toMatch(/\d{12}/u);
  });

  it('writes the report, the issues and the summary', () => {
    const needPeople = report().findings.filter(
      ({ severity }: { severity: string }) => severity !== 'info',
    );
    expect(step.outputs.get('findings')).toBe(String(needPeople.length));
    expect(readdirSync(issues).filter((name) => name.endsWith('.md'))).toHaveLength(
      needPeople.length,
    );
    expect(step.summary).toContain(`## 🔴 ${needPeople.length} findings need people`);
  });
});

describe('a step that is set up wrongly', () => {
  it('names every wrong input at once', async () => {
    const step = await runStep({ main: MAIN, inputs: { since: 'yesterday', 'fail-on': 'severe' } });
    expect(step.code).toBe(1);
    expect(step.stdout).toMatch(/--archive.*--since.*--fail-on/u);
  });

  it('passes where it is told to', async () => {
    const step = await runStep({ main: MAIN, inputs: { ...INPUTS, 'fail-on': 'never' } });
    expect(step.code).toBe(0);
    expect(step.commands.map(({ name }) => name)).toEqual(['notice']);
  });
});
