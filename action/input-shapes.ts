import { UsageError } from '../checks/errors.ts';

/**
 * The shapes that the inputs' strings have, with the complaint each makes where it is not met. They
 * are our own, and not Zod's as elsewhere: every step and every command begins with them, and
 * loading Zod takes as long as half of Node.
 */
export type Shape<T> = (given: unknown, complain: (message: string) => void) => T;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Values<S extends Shapes> = { readonly [Name in keyof S]: ReturnType<S[Name]> };

/**
 * The value of every input that there is a shape for.
 * @throws UsageError that names every input that is wrong, not only the first
 */
export function readShapes<S extends Shapes>(
  shapes: S,
  raw: Readonly<Record<string, unknown>>,
): Values<S> {
  const complaints: string[] = [];
  const values = Object.entries(shapes).map(([name, shape]) => {
    const complain = (message: string) =>
      complaints.push(message.includes(`--${name}`) ? message : `--${name}: ${message}`);
    return [name, shape(raw[name], complain)] as const;
  });
  const found = Object.fromEntries(values);
  if (complaints.length > 0 || !holdsAll(found, shapes))
    throw new UsageError(complaints.join('\n'));
  return found;
}

function holdsAll<S extends Shapes>(found: object, shapes: S): found is Values<S> {
  return Object.keys(shapes).every((name) => name in found);
}

/** What need not be given; empty is wrong, since a workflow's empty input says that something is missing. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (given, complain) => (given === undefined ? undefined : shape(given, complain));
}

/** What has a value where none is given. */
export function withDefault<T>(shape: Shape<T>, value: T): Shape<T> {
  return (given, complain) => (given === undefined ? value : shape(given, complain));
}

/** Some text. */
export function text(cure = 'it is empty'): Shape<string> {
  return (given, complain) => {
    if (typeof given === 'string' && given !== '') return given;
    complain(typeof given === 'string' ? cure : 'give one value');
    return '';
  };
}

export const HOUR = 3_600_000;
const UNITS = new Map([
  ['m', HOUR / 60],
  ['h', HOUR],
  ['d', 24 * HOUR],
  ['w', 7 * 24 * HOUR],
]);

/** Entries separated by commas, given once or several times. */
export const list: Shape<readonly string[]> = (given, complain) => {
  const texts = given === undefined ? [] : [given].flat();
  if (!texts.every((text) => typeof text === 'string')) {
    complain('write a list, separated by commas');
    return [];
  }
  return texts
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
};

export const instant: Shape<Date> = (given, complain) => {
  const at = parseInstant(String(given));
  if (at !== undefined) return at;
  complain(
    `"${String(given)}" is no ISO 8601 instant with a zone; write 2026-03-10T14:00:00Z or 2026-03-10T15:00:00+01:00`,
  );
  return new Date(0);
};

export const duration: Shape<number> = (given, complain) => {
  const [, count, unit = ''] = /^(\d{1,5})([mhdw])$/u.exec(String(given)) ?? [];
  const length = Number(count) * (UNITS.get(unit) ?? 0);
  if (length > 0) return length;
  complain(`"${String(given)}" is no duration; write 90m, 24h, 7d or 2w`);
  return 0;
};

const PLACES =
  's3://bucket[/prefix], or a folder laid out like the bucket (the folder that holds AWSLogs/)';

export const location: Shape<string> = (given, complain) => {
  if (given === undefined) complain(`give --archive: ${PLACES}`);
  else return text(`give ${PLACES}`)(given, complain);
  return '';
};

/** An instant with an explicit zone: without one the same command would mean another time elsewhere. */
function parseInstant(text: string): Date | undefined {
  const [, day] =
    /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/u.exec(text) ?? [];
  const at = new Date(text);
  return day !== undefined && isDay(day) && !Number.isNaN(at.getTime()) ? at : undefined;
}

/** Date takes 30 February for 2 March. */
function isDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}

export function oneOf<const Words extends readonly [string, ...string[]]>(
  words: Words,
): Shape<Words[number]> {
  return (given, complain) => {
    const found = words.find((word) => word === given);
    if (found === undefined) complain(`"${String(given)}" is none of ${words.join(', ')}`);
    return found ?? words[0];
  };
}

/** A switch, as the command line (present or not) and the Action (`true` or `false`) write it. */
export const flag: Shape<boolean> = (given, complain) => {
  if (![undefined, true, false, 'true', 'false'].some((value) => value === given))
    complain('write true or false');
  return given === true || given === 'true';
};

/** A list of which every entry is one of the words. */
export function listOf<const Words extends readonly [string, ...string[]]>(
  words: Words,
): Shape<readonly Words[number][]> {
  const word = oneOf(words);
  return (given, complain) => list(given, complain).map((entry) => word(entry, complain));
}

/** A whole number between two bounds, which both may be. */
export function wholeNumber(least: number, most: number): Shape<number> {
  return (given, complain) => {
    const number = Number(given);
    if (!Number.isInteger(number) || number < least || number > most)
      complain(`give a whole number from ${least} to ${most}`);
    return number;
  };
}

/** The URL of something on the web. */
export const emulator: Shape<string> = (given, complain) => {
  const url = String(given).trim();
  if (!/^https?:\/\//iu.test(url) || !URL.canParse(url)) complain('give the URL of an emulator');
  return url;
};

/** Where issues are kept. */
export type IssuePlace =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'github'; readonly owner: string; readonly repo: string };

const REPOSITORY = /^github:([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/u;

export const issuePlace: Shape<IssuePlace> = (given, complain) => {
  const path = text('give github:owner/repository, or a folder')(given, complain);
  if (!path.startsWith('github:')) return { kind: 'folder', path };
  const [, owner = '', repo = ''] = REPOSITORY.exec(path) ?? [];
  if (repo === '') complain(`"${path}" names no repository; write github:owner/repository`);
  return { kind: 'github', owner, repo };
};

export const region: Shape<string> = (given, complain) => {
  const name = String(given);
  if (!/^[a-z]{2,5}(?:-[a-z]+)+-\d$/u.test(name)) complain('write a region, for example eu-west-1');
  return name;
};

/** `name=glob` conditions: entries of one name are alternatives, different names must all hold. */
export function conditions(
  names: readonly string[],
): Shape<ReadonlyMap<string, readonly string[]>> {
  return (given, complain) => {
    const found = new Map<string, string[]>();
    for (const entry of list(given, complain)) {
      const [name = '', ...rest] = entry.split('=');
      const value = rest.join('=').trim();
      if (!names.includes(name.trim()) || value === '')
        complain(`"${entry}" is no condition; write NAME=VALUE, NAME one of ${names.join(', ')}`);
      found.set(name.trim(), [...(found.get(name.trim()) ?? []), value]);
    }
    return found;
  };
}
