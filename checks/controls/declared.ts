import { isLogRecord } from '../log-record.ts';
import { both, known } from '../snapshot.ts';
import type { Fact, TrailFacts } from '../snapshot.ts';
import type { Place } from './control.ts';
import { trailPlace } from './places.ts';
import type { World } from './world.ts';

export interface Difference {
  readonly field: string;
  readonly declared: string;
  readonly real: string;
}
export interface Comparison {
  readonly at: Place;
  readonly fact: Fact<readonly Difference[]>;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Compares the trail and its archive with Terraform JSON (as CDKTF writes it), field by field.
 * Values that are references (`${…}`) are decided at deployment and are not compared.
 * Undefined: the document declares nothing of the kind.
 */
export function declaredDifferences(world: World): readonly Comparison[] | undefined {
  const resources = isLogRecord(world.declared) ? world.declared.resource : undefined;
  if (!isLogRecord(resources)) return undefined;
  const trails = blocksOf(resources, 'aws_cloudtrail');
  const comparisons = [
    ...trails.map((block) => compareTrail(world, block)),
    ...compareArchives(world, resources),
  ];
  return comparisons.length === 0 ? undefined : comparisons;
}

/** The blocks of one resource type, whatever they are called. */
function blocksOf(resources: Json, type: string): readonly Json[] {
  const named = Object.hasOwn(resources, type) ? resources[type] : undefined;
  return isLogRecord(named) ? Object.values(named).filter(isLogRecord) : [];
}

const TRAIL_FIELDS: readonly (readonly [string, (trail: TrailFacts) => string | boolean])[] = [
  ['is_organization_trail', ({ description }) => description.isOrganization],
  ['is_multi_region_trail', ({ description }) => description.isMultiRegion],
  ['include_global_service_events', ({ description }) => description.includeGlobalServiceEvents],
  ['enable_log_file_validation', ({ description }) => description.logFileValidation],
  ['s3_bucket_name', ({ description }) => description.bucket],
  ['s3_key_prefix', ({ description }) => description.prefix],
  ['kms_key_id', ({ description }) => description.kmsKeyId],
  ['sns_topic_name', ({ description }) => description.snsTopicArn],
  ['cloud_watch_logs_group_arn', ({ description }) => description.logGroupArn],
  ['cloud_watch_logs_role_arn', ({ description }) => description.logRoleArn],
];

function compareTrail({ snapshot }: World, block: Json): Comparison {
  const name = String(block.name);
  const trail = snapshot.trails.find(({ description }) => description.name === name);
  if (trail === undefined) {
    const at = { resource: `trail ${name}`, account: snapshot.caller.account, region: 'global' };
    return { at, fact: known([{ field: 'trail', declared: name, real: 'absent' }]) };
  }
  const differences = TRAIL_FIELDS.flatMap(([field, real]) =>
    difference(block, field, real(trail)),
  );
  return { at: trailPlace(trail), fact: known(differences) };
}

/** Nothing where the field is not declared, or is a reference. */
function difference(block: Json, field: string, real: string | boolean): readonly Difference[] {
  const declared = Object.hasOwn(block, field) ? block[field] : undefined;
  if (typeof declared !== 'string' && typeof declared !== 'boolean') return [];
  if (typeof declared === 'string' && declared.includes('${')) return [];
  const same = String(declared).replace(/:\*$/, '') === String(real).replace(/:\*$/, '');
  return same ? [] : [{ field, declared: String(declared), real: String(real) }];
}

/** Versioning, lock and key rotation of the archive, where exactly one of each is declared. */
function compareArchives({ snapshot }: World, resources: Json): readonly Comparison[] {
  const [archive, ...others] = snapshot.buckets;
  const locks = blocksOf(resources, 'aws_s3_bucket_object_lock_configuration');
  const [block] = locks;
  if (archive === undefined || others.length > 0 || block === undefined || locks.length > 1)
    return [];
  const at = {
    resource: `arn:${snapshot.partition}:s3:::${archive.name}`,
    account: '',
    region: 'global',
  };
  const fact = both(archive.lock, archive.versioning);
  if (!fact.known) return [{ at, fact }];
  const [lock, versioning] = fact.value;
  const retention = firstBlock(firstBlock(block, 'rule'), 'default_retention');
  const days = Number(retention.days ?? 0) + Number(retention.years ?? 0) * 365;
  const mode = String(retention.mode);
  return [
    {
      at,
      fact: known([
        ...unequal('lock mode', mode, lock.mode),
        ...unequal('lock days', String(days), String(lock.days)),
        ...unequal('versioning', 'Enabled', versioning.status),
      ]),
    },
  ];
}

const unequal = (field: string, declared: string, real: string): readonly Difference[] =>
  declared === real ? [] : [{ field, declared, real: real === '' ? 'none' : real }];

/** Terraform JSON writes a nested block as an object or as a list of one. */
function firstBlock(parent: Json, name: string): Json {
  const value = Object.hasOwn(parent, name) ? parent[name] : undefined;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isLogRecord(first) ? first : {};
}
