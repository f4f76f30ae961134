import type { Step } from '../finding.ts';
import type { Snapshot, TrailDescription } from '../snapshot.ts';
import type { Control, Place } from './control.ts';
import type { World } from './world.ts';

/** What a fix's placeholders stand for at one place. */
export type Names = Readonly<Record<string, string>>;

/** The names a command needs: those of the verdict's own resource, else of the first audit trail. */
export function namesAt(world: World, at: Place): Names {
  const trail = world.trails.known ? world.trails.value[0]?.description : undefined;
  const home = trail?.homeRegion ?? world.policy.homeRegion ?? 'us-east-1';
  return {
    ...namesOfTrail(trail),
    ...namesIn(at.resource),
    resource: at.resource,
    account: at.account,
    region: at.region === 'global' ? home : at.region,
    org: organizationId(world.snapshot),
  };
}

function namesOfTrail(trail: TrailDescription | undefined): Names {
  const found = {
    trail: trail?.arn,
    bucket: trail?.bucket,
    key: trail?.kmsKeyId,
    group: groupIn(trail?.logGroupArn),
    role: trail?.logRoleArn.split('/').at(-1),
  };
  return {
    trail: 'TRAIL',
    bucket: 'BUCKET',
    key: 'KEY',
    group: 'LOG_GROUP',
    role: 'ROLE',
    ...present(found),
  };
}

const namesIn = (arn: string): Names =>
  present({
    trail: arn.includes(':trail/') ? arn : '',
    bucket: /^arn:[\w-]+:s3:::([^/]+)/.exec(arn)?.[1],
    key: arn.includes(':key/') ? arn : '',
    group: groupIn(arn),
  });

const groupIn = (arn = ''): string | undefined => /:log-group:([^:]+)/.exec(arn)?.[1];

function present(names: Readonly<Record<string, string | undefined>>): Names {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(names))
    if (value !== undefined && value !== '') kept[name] = value;
  return kept;
}

const organizationId = ({ organization }: Snapshot): string =>
  organization.known ? (organization.value?.id ?? 'ORGANISATION') : 'ORGANISATION';

/** Puts names into a template; what a shell could take amiss is quoted. */
export function fill(template: string, names: Names): string {
  return template.replace(/\{([a-z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(names, name) ? quoted(names[name] ?? '') : whole,
  );
}

/** Names come from accounts that may be in strangers' hands, and commands are pasted into shells. */
function quoted(text: string): string {
  return /^[\w+=,.@:/-]+$/.test(text) ? text : `'${text.replaceAll(/[\p{Cc}']/gu, '')}'`;
}

/** How to mend it at one place: by hand, by command, in our stacks. */
export function stepsFor({ fix }: Control, names: Names): readonly Step[] {
  return [
    { text: `In the console: ${fix.console}` },
    { text: 'On the command line:', command: fill(fix.cli, names) },
    { text: `In our stacks: ${fix.stack}` },
  ];
}
