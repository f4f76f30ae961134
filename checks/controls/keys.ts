import type { KeyFacts } from '../snapshot.ts';
import type { Place, Verdict } from './control.ts';
import { fail, given, notApplicable, unknown } from './control.ts';
import type { Statement } from './iam-policy.ts';
import { parsePolicy } from './iam-policy.ts';
import { organizationPlace } from './places.ts';
import type { World } from './world.ts';

export interface Subject {
  readonly key: KeyFacts;
  readonly at: Place;
}

/** Judges every key a live audit trail encrypts with; none is TRAIL-06's to report. */
export function onKeys(world: World, judge: (subject: Subject) => Verdict): readonly Verdict[] {
  const { trails } = world;
  const place = organizationPlace(world);
  if (!trails.known) return [unknown(place, trails)];
  const used = new Set(trails.value.map(({ description }) => description.kmsKeyId));
  const keys = world.snapshot.keys.filter(({ arn }) => used.has(arn));
  if (keys.length === 0)
    return [notApplicable(place, 'no audit trail uses a key of its own: see TRAIL-06')];
  return keys.map((key) =>
    judge({ key, at: { resource: key.arn, account: key.account, region: key.region } }),
  );
}

/** A key that is gone is KEY-01's alone. */
export function onLivingKeys(
  world: World,
  judge: (subject: Subject) => Verdict,
): readonly Verdict[] {
  return onKeys(world, (subject) => {
    const { description } = subject.key;
    if (description.known && description.value === null)
      return notApplicable(subject.at, 'the key does not exist: see KEY-01');
    return judge(subject);
  });
}

export function onStatements(
  { key, at }: Subject,
  judge: (statements: readonly Statement[]) => Verdict,
): Verdict {
  return given(at, key.policy, (text) => {
    const reading = parsePolicy(text);
    return reading.ok
      ? judge(reading.statements)
      : fail(at, `the key policy cannot be read: ${reading.reason}`);
  });
}
