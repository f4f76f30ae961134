import { writeFile } from 'node:fs/promises';
import { addressesOf, aFullDeployment, synthesizeAll } from '../test/kit/synthesized.ts';

/** Writes test/stacks/addresses.json anew. Read the difference: a line taken away is a resource destroyed. */
const all = synthesizeAll(aFullDeployment());
const frozen = Object.fromEntries(
  Object.entries(all).map(([name, stack]) => [name, addressesOf(stack)]),
);
await writeFile('test/stacks/addresses.json', `${JSON.stringify(frozen, null, 2)}\n`);
