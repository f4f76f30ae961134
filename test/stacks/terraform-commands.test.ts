import { describe, expect, it } from '@jest/globals';
import { inOrder } from '../../stacks/synthesize.ts';
import { chosen, commandsFor, migration } from '../../stacks/terraform-commands.ts';

const stack = (name: string, ...dependencies: readonly string[]) => ({
  name,
  folder: `out/${name}`,
  dependencies,
});
const fresh = { locked: false, yes: false };

describe('terraform commands', () => {
  it('plans as the reader, without the lock, and takes changes for an answer', () => {
    expect(commandsFor('plan', stack('log-archive'), fresh)).toEqual([
      { arguments: ['-chdir=out/log-archive', 'init', '-input=false'] },
      {
        arguments: [
          '-chdir=out/log-archive',
          'plan',
          '-input=false',
          '-lock=false',
          '-detailed-exitcode',
          '-var=role=TrailwardenRead',
        ],
        alsoFine: 2,
      },
    ]);
  });

  it('applies as the deployer, and asks unless told not to', () => {
    const [, asking] = commandsFor('apply', stack('log-archive'), fresh);
    expect(asking?.arguments).toEqual([
      '-chdir=out/log-archive',
      'apply',
      '-var=role=TrailwardenDeploy',
    ]);
    const [init, sure] = commandsFor('apply', stack('log-archive'), { locked: true, yes: true });
    expect(init?.arguments).toContain('-lockfile=readonly');
    expect(sure?.arguments).toContain('-auto-approve');
  });

  it('applies bootstrap as whoever calls', () => {
    expect(JSON.stringify(commandsFor('apply', stack('bootstrap'), fresh))).not.toContain('-var');
  });

  it('hands the local state over without asking', () => {
    expect(migration(stack('bootstrap')).arguments).toContain('-migrate-state');
  });

  it('puts each stack after what it depends on', () => {
    const stacks = [stack('alerting', 'trail'), stack('trail', 'archive'), stack('archive')];
    expect(inOrder(stacks).map(({ name }) => name)).toEqual(['archive', 'trail', 'alerting']);
    expect(chosen(inOrder(stacks), ['alerting', 'archive']).map(({ name }) => name)).toEqual([
      'archive',
      'alerting',
    ]);
  });

  it('says when stacks wait for one another', () => {
    expect(() => inOrder([stack('a', 'b'), stack('b', 'a')])).toThrow('wait for one another: a, b');
  });

  it('says which stacks there are', () => {
    expect(() => chosen([stack('archive')], ['archiv'])).toThrow(
      'no stack is called archiv; there are: archive',
    );
  });
});
