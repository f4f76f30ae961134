import { compileRegex } from '../load/regex.ts';
import { isInNetwork, parseAddress } from '../load/network.ts';
import { DASHES } from '../load/pattern.ts';
import type { Comparison, Pattern, PatternPart, ValueTest } from '../rule.ts';
import { isScalar, scalarsIn } from './fields.ts';
import { fold } from './fold.ts';
import { timePartOf } from './time-parts.ts';

/** Tests of one value; those that ask for presence are answered by whoever knows the field. */
export type MemberTest = Exclude<ValueTest, { kind: 'exists' | 'null' }>;
type KindOf<K extends ValueTest['kind']> = Extract<ValueTest, { kind: K }>;

const COMPARE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  eq: (a, b) => a === b,
  lt: (a, b) => a < b,
  lte: (a, b) => a <= b,
  gt: (a, b) => a > b,
  gte: (a, b) => a >= b,
};

/** Whether one member of a field's value passes; `other` is the member a `fieldref` compares with. */
export function memberFits(test: MemberTest, member: unknown, other?: unknown): boolean {
  switch (test.kind) {
    case 'text':
      return textFits(test, member);
    case 'boolean':
      return booleanFits(test.value, member);
    case 'regex':
      return regexFits(test, member);
    case 'field':
      return referenceFits(test, member, other);
    case 'number':
    case 'compare':
      return numberFits(test, member);
    default:
      return typeof member === 'string' && stringFits(test, member);
  }
}

/** JSON true and false, or the words; never 0 and 1. */
function booleanFits(value: boolean, member: unknown): boolean {
  return isScalar(member) && fold(String(member)) === String(value);
}

function regexFits({ source, flags }: KindOf<'regex'>, member: unknown): boolean {
  const regex = compileRegex(source, flags);
  return scalarsIn(member).some((scalar) => regex.test(String(scalar)));
}

function numberFits(test: KindOf<'number' | 'compare'>, member: unknown): boolean {
  if (typeof member === 'number')
    return test.kind === 'number'
      ? member === test.value
      : COMPARE[test.operator](member, test.than);
  return test.kind === 'number' && typeof member === 'string' && test.texts.includes(member);
}

function stringFits(test: KindOf<'network' | 'time'>, member: string): boolean {
  if (test.kind === 'time') {
    const part = timePartOf(member, test.part);
    return part !== undefined && COMPARE[test.operator](part, test.than);
  }
  const address = parseAddress(member);
  return address !== undefined && isInNetwork(test, address);
}

/** Of an object, `contains` asks every scalar inside, and its compact JSON text. */
function textFits({ pattern, cased }: KindOf<'text'>, member: unknown): boolean {
  const same = cased ? (text: string) => text : fold;
  const fits = (text: string) => patternFits(pattern, same(text), same);
  if (isScalar(member)) return fits(String(member));
  if (typeof member !== 'object' || member === null || !isContains(pattern)) return false;
  return scalarsIn(member).some((scalar) => fits(String(scalar))) || fits(JSON.stringify(member));
}

/** A pattern with a run at both ends, as `contains` makes it. */
export function isContains(pattern: Pattern): boolean {
  return pattern.at(0)?.kind === 'run' && pattern.at(-1)?.kind === 'run';
}

/** By the set of positions that a text can have reached: no backtracking. */
function patternFits(pattern: Pattern, text: string, same: (text: string) => string): boolean {
  const characters = Array.from(text);
  const steps = pattern.flatMap((part): readonly PatternPart[] =>
    part.kind === 'text'
      ? Array.from(same(part.text), (character) => ({ kind: 'text', text: character }))
      : [part],
  );
  let reached = [true, ...characters.map(() => false)];
  for (const step of steps) reached = reachedAfter(step, reached, characters);
  return reached.at(-1) === true;
}

function reachedAfter(
  step: PatternPart,
  reached: readonly boolean[],
  characters: readonly string[],
): boolean[] {
  if (step.kind === 'run') {
    const first = reached.indexOf(true);
    return reached.map((_, at) => first >= 0 && at >= first);
  }
  return reached.map(
    (_, at) => at > 0 && reached[at - 1] === true && stepFits(step, characters[at - 1] ?? ''),
  );
}

function stepFits(step: PatternPart, character: string): boolean {
  if (step.kind === 'text') return step.text === character;
  const dashes: readonly string[] = DASHES;
  return step.kind === 'one' || dashes.includes(character);
}

function referenceFits({ shape, cased }: KindOf<'field'>, member: unknown, other: unknown) {
  if (!isScalar(member) || !isScalar(other)) return false;
  const [value, sought] = cased
    ? [String(member), String(other)]
    : [fold(String(member)), fold(String(other))];
  const fits = {
    equals: value === sought,
    startswith: value.startsWith(sought),
    endswith: value.endsWith(sought),
    contains: value.includes(sought),
  };
  return fits[shape];
}
