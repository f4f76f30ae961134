import * as z from 'zod';
import { parsed, listSchema } from './github-answers.ts';
import type { Ask } from './github-client.ts';
import { TrackerError, trackerCode } from './tracker.ts';

/** Where all our requests start. */
export const REPO = '/repos/{owner}/{repo}';

const PAGE = 100;
/** Pages of one listing at most: past it something is wrong, and we say so instead of going on. */
const MOST_PAGES = 200;

/** All entries of a listing. */
export async function pages(
  fetchPage: (query: { readonly per_page: number; readonly page: number }) => Promise<unknown>,
): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const items = parsed(listSchema, await fetchPage({ per_page: PAGE, page }));
    all.push(...items);
    if (items.length < PAGE) return all;
  }
  throw new TrackerError('invalid', `more than ${MOST_PAGES * PAGE} entries in one listing`);
}

/** An installation's token may not ask who it is: then the configured names are all we go by. */
export async function ownLogins(ask: Ask, known: readonly string[]): Promise<ReadonlySet<string>> {
  try {
    const { login } = parsed(z.object({ login: z.string() }), await ask('GET /user'));
    return new Set([...known, login]);
  } catch (error) {
    // Any other failure would make our own issues look like a stranger's.
    if (trackerCode(error) !== 'denied') throw error;
    return new Set(known);
  }
}

/** Makes the labels that are not there yet. */
export async function prepareLabels(ask: Ask, labels: readonly string[]): Promise<void> {
  const items = await pages((page) => ask(`GET ${REPO}/labels`, page));
  const there = new Set(items.map((item) => parsed(z.object({ name: z.string() }), item).name));
  for (const name of labels.filter((label) => !there.has(label))) {
    try {
      await ask(`POST ${REPO}/labels`, { name, color: colorOf(name) });
    } catch (error) {
      // Somebody else made it meanwhile.
      if (trackerCode(error) !== 'invalid') throw error;
    }
  }
}

const COLORS: Readonly<Record<string, string>> = {
  'severity:critical': 'b60205',
  'severity:high': 'd93f0b',
  'severity:medium': 'fbca04',
  'severity:low': 'c2e0c6',
};

function colorOf(label: string): string {
  return COLORS[label] ?? 'ededed';
}
