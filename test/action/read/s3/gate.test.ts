import { describe, expect, it } from '@jest/globals';
import { createGate, type Load } from '../../../../action/read/s3/gate.ts';

const run = (gate: ReturnType<typeof createGate>, load: Load) =>
  gate.run(
    () => Promise.resolve(load),
    (result) => result,
  );

describe('the gate', () => {
  it('halves its width when the server throttles, down to one', async () => {
    let now = 0;
    const gate = createGate(8, () => now);
    const widths: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      now += 1_000;
      await run(gate, 'throttled');
      widths.push(gate.width());
    }
    expect(widths).toEqual([4, 2, 1, 1, 1]);
  });

  it('takes one burst of refusals as one', async () => {
    const gate = createGate(8, () => 1_000);
    await Promise.all(Array.from({ length: 8 }, () => run(gate, 'throttled')));
    expect(gate.width()).toBe(4);
  });

  it('widens again with good answers, never beyond its full width', async () => {
    const gate = createGate(4, () => 1_000);
    await run(gate, 'throttled');
    for (let time = 0; time < 3; time += 1) await run(gate, 'fine');
    expect(gate.width()).toBe(3);
    for (let time = 0; time < 50; time += 1) await run(gate, 'fine');
    expect(gate.width()).toBe(4);
  });

  it('stays as it is when a request fails for another reason', async () => {
    const gate = createGate(4, () => 1_000);
    await run(gate, 'failed');
    expect(gate.width()).toBe(4);
  });

  it('gives the place back when a request throws', async () => {
    const gate = createGate(1, () => 0);
    const thrown = gate.run(
      () => Promise.reject(new Error('no')),
      () => 'fine',
    );
    await expect(thrown).rejects.toThrow('no');
    await expect(run(gate, 'fine')).resolves.toBe('fine');
  });

  it('lets requests in by their turn', async () => {
    const gate = createGate(2, () => 0);
    const started: number[] = [];
    await Promise.all(
      [0, 1, 2, 3, 4].map((turn) =>
        gate.run(
          async () => {
            started.push(turn);
            await new Promise((resolve) => setImmediate(resolve));
          },
          () => 'fine',
        ),
      ),
    );
    expect(started).toEqual([0, 1, 2, 3, 4]);
  });
});
