import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildApp } from '../../stacks/app.ts';
import { parseConfig } from '../../stacks/config.ts';
import type { PolicyDocument } from '../../stacks/constructs/policy.ts';
import type { Deployment } from '../../stacks/deployment.ts';

const blocks = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())));
const stackSchema = z.looseObject({ resource: blocks.default({}), data: blocks.default({}) });
const manifestSchema = z.object({ stacks: z.record(z.string(), z.looseObject({})) });

/** One stack as Terraform will read it. */
export type StackJson = z.infer<typeof stackSchema>;

const example: unknown = parse(readFileSync('examples/trailwarden.config.yml', 'utf8'));

/** The example's deployment; `change` edits a copy of the file's contents first. */
export function aDeployment(change: (file: ConfigText) => void = () => undefined): Deployment {
  const file = configSchema.parse(structuredClone(example));
  change(file);
  return parseConfig(file);
}

/** The example's deployment with every optional resource. */
export function aFullDeployment(): Deployment {
  return aDeployment((file) => {
    file.stacks.archive = { 'event-bridge': true };
    file.stacks['security-hub'] = { 'crown-jewels': ['555555555555'] };
    file.stacks['audit-access'] = { 'member-accounts': true };
  });
}

const part = z.record(z.string(), z.any());
const configSchema = z.looseObject({ organization: part, trail: part, policy: part, stacks: part });
export type ConfigText = z.infer<typeof configSchema>;

/** Every stack of a deployment, synthesized into a folder that is gone afterwards. */
export function synthesizeAll(deployment: Deployment): Readonly<Record<string, StackJson>> {
  const outdir = mkdtempSync(join(tmpdir(), 'stacks-'));
  try {
    buildApp(deployment, { outdir }).synth();
    const { stacks } = manifestSchema.parse(readJson(join(outdir, 'manifest.json')));
    return Object.fromEntries(
      Object.keys(stacks).map((name) => [
        name,
        stackSchema.parse(readJson(join(outdir, 'stacks', name, 'cdk.tf.json'))),
      ]),
    );
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** One resource's arguments. @throws naming what there is, when there is no such resource */
export function resourceOf(
  stack: StackJson | undefined,
  address: string,
): Readonly<Record<string, unknown>> {
  const [type = '', name = ''] = address.split('.');
  const found = stack?.resource[type]?.[name];
  if (found === undefined)
    throw new Error(`no ${address}; there are: ${addressesOf(stack).join(', ')}`);
  return found;
}

/** Every resource's address, sorted. */
export function addressesOf(stack: StackJson | undefined): readonly string[] {
  return Object.entries(stack?.resource ?? {})
    .flatMap(([type, named]) => Object.keys(named).map((name) => `${type}.${name}`))
    .sort();
}

const policySchema = z.object({
  Version: z.literal('2012-10-17'),
  Statement: z.array(
    z.looseObject({ Sid: z.string(), Effect: z.enum(['Allow', 'Deny']), Action: z.any() }),
  ),
});

/** A policy argument as AWS will get it, each reference replaced by a made-up ARN or name. */
export function policyAt(
  stack: StackJson | undefined,
  address: string,
  argument = 'policy',
): PolicyDocument {
  const text = resourceOf(stack, address)[argument];
  if (typeof text !== 'string') throw new Error(`${address} has no ${argument}`);
  const parsed: unknown = JSON.parse(standIns(text, stack));
  policySchema.parse(parsed);
  return JSON.parse(standIns(text, stack));
}

/** `${aws_kms_key.archive_key.arn}` → `arn:aws:kms_key:::archive_key`; buckets keep their own names. */
function standIns(text: string, stack: StackJson | undefined): string {
  return text.replace(
    /\$\{aws_(\w+)\.([\w-]+)\.arn\}/g,
    (...[, type = '', name = '']: readonly string[]) =>
      standInArn(type === 's3_bucket' ? 's3' : type, bucketName(stack, type, name) ?? name),
  );
}

function bucketName(stack: StackJson | undefined, type: string, name: string): string | undefined {
  const bucket = stack?.resource[`aws_${type}`]?.[name]?.bucket;
  return type === 's3_bucket' && typeof bucket === 'string' ? bucket : undefined;
}

/** The ARN that stands for a resource whose real one only AWS knows. */
export function standInArn(type: string, name: string): string {
  return `arn:aws:${type}:::${name}`;
}
