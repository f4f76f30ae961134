import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { Metadata } from '../../../checks/detections/index.ts';
import { loadRules } from '../../../checks/detections/index.ts';
import { ATTACK_VERSION, IAAS, NOT_COVERED } from './attack-matrix.ts';
import { namesIn, NEAR_KINDS, REASONS } from './near-kinds.ts';
import { packFiles, speakingIn } from './pack.ts';

const PAGE = fileURLToPath(new URL('../../../docs/detections.md', import.meta.url));
const MARK = '<!-- generated from here -->\n';
const [AS_IT_IS, END] = ['<!-- prettier-ignore-start -->', '<!-- prettier-ignore-end -->'];

const RULES = speakingIn(loadRules(packFiles())).toSorted((a, b) => (a.file < b.file ? -1 : 1));

describe('docs/detections.md', () => {
  it('lists the rules and the techniques they name', () => {
    const [written = ''] = readFileSync(PAGE, 'utf8').split(MARK);
    const page = `${written.trimEnd()}\n\n${MARK}\n${AS_IT_IS}\n\n${coverage()}\n${gaps()}\n${spokenOf()}\n${allRules()}\n${END}\n`;
    if (process.env.UPDATE_DOCS !== undefined) writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });
});

describe('the matrix of ATT&CK for IaaS', () => {
  // A rule that names a part of a technique covers it as far as it goes.
  const covered = new Set(
    RULES.flatMap(techniquesOf)
      .map((technique) => technique.toUpperCase())
      .flatMap((technique) => [technique, technique.slice(0, 'T0000'.length)]),
  );

  it('is covered technique by technique, or says why not', () => {
    const open = IAAS.filter((technique) => !covered.has(technique) && !(technique in NOT_COVERED));
    expect(open).toEqual([]);
  });

  it('gives no reason for what is covered, or stands in no matrix', () => {
    const needless = Object.keys(NOT_COVERED).filter(
      (technique) => covered.has(technique) || !IAAS.includes(technique),
    );
    expect(needless).toEqual([]);
  });
});

/** The techniques of the matrix that no rule names, with the reason. */
function gaps(): string {
  const rows = Object.keys(NOT_COVERED)
    .sort()
    .map((technique) => `| ${linkTo(technique)} | ${NOT_COVERED[technique] ?? ''} |`);
  const head = ['| technique | why no rule names it |', '| --- | --- |'];
  return ['### Not covered, and why', '', ...head, ...rows, ''].join('\n');
}

/** Of what rules speak although others pass over it, with the reason. */
function spokenOf(): string {
  const rows = NEAR_KINDS.flatMap((kind) =>
    REASONS.filter(({ of }) => of.includes(kind)).map((reason) => {
      const names = namesIn(reason).map((name) => `\`${name}\``);
      return `| ${kind} | ${reason.why} | ${names.join(', ')} |`;
    }),
  );
  const lead = `Every rule is told its own matches again as ${NEAR_KINDS.join(', ')}, and has to be silent. These speak all the same:`;
  const head = ['| told of | why it speaks | rules |', '| --- | --- | --- |'];
  return ['## Refusals, services and pipelines', '', lead, '', ...head, ...rows, ''].join('\n');
}

function nameOf({ file }: Metadata): string {
  return `\`${file.replace('.yml', '')}\``;
}

function techniquesOf({ tags }: Metadata): readonly string[] {
  return tags.flatMap((tag) => /^attack\.(t\d{4}(?:\.\d{3})?)$/u.exec(tag)?.[1] ?? []);
}

/** One row a technique of ATT&CK, with the rules that name it. */
function coverage(): string {
  const techniques = [...new Set(RULES.flatMap(techniquesOf))].sort();
  const rows = techniques.map((technique) => {
    const rules = RULES.filter((rule) => techniquesOf(rule).includes(technique)).map(nameOf);
    return `| ${linkTo(technique)} | ${rules.join(', ')} |`;
  });
  const head = ['| technique | rules |', '| --- | --- |'];
  return ['## By ATT&CK technique', '', source(), '', ...head, ...rows, ''].join('\n');
}

/** Where the list of techniques comes from. */
function source(): string {
  return [
    `Tags, and the list of what is open below, follow ATT&CK ${ATTACK_VERSION} (October 2025): all ${IAAS.length}`,
    'techniques and sub-techniques of the platform IaaS, compared line by line with a public table made from',
    "MITRE's STIX bundle of that version, and with the index for IaaS of Atomic Red Team (of an older one).",
    'A technique counts as covered where a rule names it or one of its parts. ATT&CK 19 (April 2026) renumbers',
    'T1562 and splits the tactic defense evasion; the tags have not moved yet.',
  ].join('\n');
}

function linkTo(technique: string): string {
  const id = technique.toUpperCase();
  return `[${id}](https://attack.mitre.org/techniques/${id.replace('.', '/')}/)`;
}

function allRules(): string {
  const rows = RULES.map((rule) => `| ${nameOf(rule)} | ${rule.level} | ${rule.title} |`);
  const head = ['| rule | level | what happened |', '| --- | --- | --- |'];
  return [`## All ${RULES.length} rules`, '', ...head, ...rows, ''].join('\n');
}
