import type { Tampering } from '../snapshot.ts';
import type { Control, Place, Verdict } from './control.ts';
import { fail, given, notApplicable, pass, unknown } from './control.ts';
import { declaredDifferences } from './declared.ts';
import { frameworks } from './frameworks.ts';
import { enumerate, onTrails, organizationPlace } from './places.ts';
import type { World } from './world.ts';
import { homeStatus } from './world.ts';

/** Calls that weaken the record. */
export const TAMPERING_CALLS = [
  'StopLogging',
  'DeleteTrail',
  'UpdateTrail',
  'PutEventSelectors',
  'PutInsightSelectors',
] as const;

const untouched: Control = {
  id: 'INT-05',
  severity: 'high',
  title: 'Nobody touched the trail since the last look',
  why: 'A trail that was stopped and started again looks as it did before. Only the events, and the time it was last started, tell.',
  fix: {
    console:
      "CloudTrail > Event history in the home Region, in the owner's and the delegated administrator's account: ask the caller named in the finding.",
    cli: 'aws cloudtrail lookup-events --region {region} --lookup-attributes AttributeKey=EventName,AttributeValue=StopLogging',
    stack: 'audit-access-stack: the guardrail (ORG-04) would have denied it',
  },
  falsePositives: ['A planned change: the finding names the caller and the time.'],
  frameworks: frameworks('record', { pci: '10.3.4', nist: 'AU-9,SI-7' }),
  reads: ['cloudtrail:LookupEvents', 'cloudtrail:GetTrailStatus'],
  judge: (world) => {
    const { tampering } = world.snapshot;
    if (tampering.length === 0)
      return [
        notApplicable(organizationPlace(world), 'there is no trail to ask about: see TRAIL-01'),
      ];
    return [...tampering.map(judgeAccount), ...restarted(world)];
  },
};

function judgeAccount({ account, region, since, events }: Tampering): Verdict {
  const at: Place = { resource: `account ${account}`, account, region };
  return given(at, events, (found) => {
    if (found.length === 0) return pass(at, `nothing since ${since}`);
    const told = found.map(({ name, principal, time }) => `${name} by ${principal} at ${time}`);
    return fail(at, enumerate(told), {
      facts: found.slice(0, 10).map(({ id, name }) => ({ label: name, value: `event ${id}` })),
    });
  });
}

/** Started since the last run: it was stopped, or made anew. */
function restarted(world: World): readonly Verdict[] {
  const last = Date.parse(world.previous?.takenAt ?? '');
  if (Number.isNaN(last)) return [];
  return onTrails(world, (trail, at) =>
    given(at, homeStatus(trail), ({ startLoggingTime }) =>
      Date.parse(startLoggingTime ?? '') > last
        ? fail(
            at,
            `it was started at ${startLoggingTime ?? ''}, after the last look at ${world.previous?.takenAt ?? ''}`,
          )
        : pass(at, 'it has run since the last look'),
    ),
  );
}

const asDeclared: Control = {
  id: 'INT-06',
  severity: 'medium',
  title: 'Reality equals the declared stack',
  why: 'What was changed by hand is undone, or kept for ever, by the next deployment. Either way somebody should decide.',
  fix: {
    console: 'Apply the stack again, or adopt the change in it.',
    cli: 'terraform plan',
    stack: 'The stack that declares the resource named in the finding.',
  },
  falsePositives: ['A stack that was changed and is not deployed yet.'],
  frameworks: frameworks('record', { nist: 'CM-3', pci: '10.3.4' }),
  reads: ['cloudtrail:DescribeTrails', 's3:GetBucketVersioning', 'kms:GetKeyRotationStatus'],
  judge: (world) => {
    const place = organizationPlace(world);
    if (world.declared === undefined) return [notApplicable(place, 'no declared stack was given')];
    if (!world.trails.known) return [unknown(place, world.trails)];
    const differences = declaredDifferences(world);
    if (differences === undefined)
      return [notApplicable(place, 'the declared stack has no trail, archive or key')];
    return differences.map(({ at, fact }) =>
      given(at, fact, (found) =>
        found.length === 0
          ? pass(at, 'it is as declared')
          : fail(
              at,
              enumerate(
                found.map(
                  ({ field, declared, real }) => `${field} is ${real}, declared ${declared}`,
                ),
              ),
              {
                facts: found.map(({ field, declared, real }) => ({
                  label: field,
                  value: `declared ${declared}, found ${real}`,
                })),
              },
            ),
      ),
    );
  },
};

export const TAMPERING_CONTROLS: readonly Control[] = [untouched, asDeclared];
