import { describe, expect, it } from '@jest/globals';
import { refusalOf } from '../../action/events.ts';

const EVENT = { name: 'schedule', ref: 'refs/heads/main', defaultBranch: 'main', fromFork: false };
const refusal = (changes: Partial<typeof EVENT>, allowed: readonly string[] = []) =>
  refusalOf({ ...EVENT, ...changes }, allowed);

describe('an audit runs', () => {
  it.each([
    ['on schedule', {}, []],
    ['by hand', { name: 'workflow_dispatch', ref: 'refs/heads/other' }, []],
    ['on a push to the default branch', { name: 'push' }, []],
    ['on a push elsewhere where that is allowed', { name: 'push', ref: 'refs/heads/x' }, ['push']],
    ['on another event that is allowed', { name: 'repository_dispatch' }, ['repository_dispatch']],
    [
      'on a pull request of its own where that is allowed',
      { name: 'pull_request' },
      ['pull_request'],
    ],
  ])('%s', (_, changes, allowed) => {
    expect(refusal(changes, allowed)).toBeUndefined();
  });
});

describe('an audit does not run', () => {
  it.each([
    ['on a push to another branch', { name: 'push', ref: 'refs/heads/x' }, [], 'default branch'],
    ['on a tag', { name: 'push', ref: 'refs/tags/main' }, [], 'default branch'],
    ['on another event', { name: 'release' }, ['push'], 'allow-events'],
    ['without an event', { name: '' }, [], 'allow-events'],
    ['of a fork', { name: 'pull_request', fromFork: true }, ['pull_request'], 'from a fork'],
    ['on a comment, even allowed', { name: 'issue_comment' }, ['issue_comment'], 'strangers'],
    [
      'on pull_request_target, even allowed',
      { name: 'pull_request_target' },
      ['pull_request_target'],
      'strangers',
    ],
    ['on another run, even allowed', { name: 'workflow_run' }, ['workflow_run'], 'strangers'],
  ])('%s', (_, changes, allowed, words) => {
    expect(refusal(changes, allowed)).toContain(words);
  });

  it('on a push where nobody says what the default branch is', () => {
    const event = {
      name: 'push',
      ref: 'refs/heads/main',
      defaultBranch: undefined,
      fromFork: false,
    };
    expect(refusalOf(event, [])).toContain('default branch');
  });
});
