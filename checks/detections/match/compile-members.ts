import { isContains, memberFits } from '../evaluate/value-tests.ts';
import type { MemberTest } from '../evaluate/value-tests.ts';
import { isScalar } from '../evaluate/fields.ts';
import { fold } from '../evaluate/fold.ts';
import { compileRegex } from '../load/regex.ts';
import type { Pattern, ValueTest } from '../rule.ts';
import { compilePattern, literalOf } from './compile-pattern.ts';
import type { TextTest } from './compile-pattern.ts';
import { guardPatterns, joinPatterns } from './join-patterns.ts';

/** Whether one value of a field passes any of the tests. */
export type MemberMatch = (member: unknown) => boolean;

type TextOnly = Extract<ValueTest, { kind: 'text' }>;
/** Texts are asked as they are, in one letter case, or whole texts by look-up. */
interface TextTests {
  readonly exact: Set<string>;
  readonly exactFolded: Set<string>;
  readonly plain: TextTest[];
  readonly folded: TextTest[];
}
/** What a value is asked: as a scalar of a field, or as a scalar inside an object. */
interface MemberTests {
  readonly direct: TextTests;
  readonly inside: TextTests;
  /** `contains` alone also reads an object's JSON text. */
  readonly json: TextTests;
  readonly others: MemberTest[];
}

/** One test out of many: values without wildcards become one look-up. */
export function compileMembers(tests: readonly MemberTest[]): MemberMatch {
  const compiled: MemberTests = {
    direct: noTexts(),
    inside: noTexts(),
    json: noTexts(),
    others: [],
  };
  const left = addJoined(tests, compiled);
  for (const test of left) add(test, compiled);
  return (member) => anyFits(compiled, member);
}

/** Adds the long lists of texts to look for as one test each, and gives the tests that are left. */
function addJoined(tests: readonly MemberTest[], to: MemberTests): readonly MemberTest[] {
  const texts = tests.flatMap((test) => (test.kind === 'text' && !test.cased ? [test] : []));
  const wild = texts.filter(({ pattern }) => literalOf(pattern) === undefined);
  const done = new Set<MemberTest>();
  for (const inside of [true, false]) {
    const group = wild.filter(({ pattern }) => isContains(pattern) === inside);
    const patterns = group.map(({ pattern }) => pattern);
    const test = joinPatterns(patterns) ?? guarded(patterns);
    if (test === undefined) continue;
    for (const asked of inside ? [to.direct, to.inside, to.json] : [to.direct])
      asked.folded.push(test);
    for (const one of group) done.add(one);
  }
  return tests.filter((test) => !done.has(test));
}

/** One test after another, but only where a text holds what one of them needs. */
function guarded(patterns: readonly Pattern[]): TextTest | undefined {
  const mayFit = guardPatterns(patterns);
  if (mayFit === undefined) return undefined;
  const tests = patterns.map((pattern) => compilePattern(foldPattern(pattern)));
  return (text) => mayFit(text) && tests.some((test) => test(text));
}

const MAX_REMEMBERED = 512;
const MAX_LENGTH = 200;

/** The same, for logs that say the same few texts again and again. */
export function remembering(match: MemberMatch): MemberMatch {
  const known = new Map<string, boolean>();
  return (member) => {
    if (typeof member !== 'string' || member.length > MAX_LENGTH) return match(member);
    const before = known.get(member);
    if (before !== undefined) return before;
    const verdict = match(member);
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(member, verdict);
    return verdict;
  };
}

function noTexts(): TextTests {
  return { exact: new Set(), exactFolded: new Set(), plain: [], folded: [] };
}

function add(test: MemberTest, to: MemberTests): void {
  if (test.kind === 'text') addText(test, to);
  else if (test.kind === 'boolean') to.direct.exactFolded.add(String(test.value));
  else if (test.kind === 'regex') {
    const regex = compileRegex(test.source, test.flags);
    for (const texts of [to.direct, to.inside]) texts.plain.push((text) => regex.test(text));
  } else to.others.push(test);
}

function addText({ pattern, cased }: TextOnly, to: MemberTests): void {
  const literal = literalOf(pattern);
  if (literal !== undefined) {
    if (cased) to.direct.exact.add(literal);
    else to.direct.exactFolded.add(fold(literal));
    return;
  }
  const test = compilePattern(cased ? pattern : foldPattern(pattern));
  const asked = isContains(pattern) ? [to.direct, to.inside, to.json] : [to.direct];
  for (const texts of asked) texts[cased ? 'plain' : 'folded'].push(test);
}

function foldPattern(pattern: Pattern): Pattern {
  return pattern.map((part) =>
    part.kind === 'text' ? { kind: 'text', text: fold(part.text) } : part,
  );
}

function anyFits(tests: MemberTests, member: unknown): boolean {
  if (isScalar(member) && textFits(tests.direct, String(member))) return true;
  if (typeof member === 'object' && member !== null && objectFits(tests, member)) return true;
  return tests.others.some((test) => memberFits(test, member));
}

function textFits({ exact, exactFolded, plain, folded }: TextTests, text: string): boolean {
  if (exact.has(text) || plain.some((test) => test(text))) return true;
  if (exactFolded.size + folded.length === 0) return false;
  const same = fold(text);
  return exactFolded.has(same) || folded.some((test) => test(same));
}

function objectFits({ inside, json }: MemberTests, member: object): boolean {
  if (inside.plain.length + inside.folded.length === 0) return false;
  if (anyScalar(member, (text) => textFits(inside, text))) return true;
  return json.plain.length + json.folded.length > 0 && textFits(json, JSON.stringify(member));
}

/** Whether any scalar inside an object or array passes. */
export function anyScalar(value: object, test: TextTest): boolean {
  for (const member of valuesIn(value)) {
    if (isScalar(member)) {
      if (test(String(member))) return true;
    } else if (typeof member === 'object' && member !== null && anyScalar(member, test))
      return true;
  }
  return false;
}

function valuesIn(value: object): readonly unknown[] {
  return Array.isArray(value) ? value : Object.values(value);
}
