/**
 * A GitHub for the benchmark of the Action, as a process of its own. Prints its address as one line
 * of JSON when it listens, and for each line of standard input the requests since the last one, by
 * operation; ends with its standard input.
 */
import { createInterface } from 'node:readline';
import { FakeGitHub, TOKEN } from '../test/kit/fake-github.ts';

const github = await new FakeGitHub().start();
github.state.now = Date.now();
console.log(JSON.stringify({ url: github.url, token: TOKEN }));
createInterface(process.stdin).on('line', () => {
  const counts: Record<string, number> = {};
  for (const { id } of github.seen) counts[id] = (counts[id] ?? 0) + 1;
  github.seen = [];
  console.log(JSON.stringify({ counts, open: github.state.open().length, broken: github.broken }));
});
process.stdin.on('end', () => {
  void github.stop();
});
