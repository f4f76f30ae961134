import { parseAddress } from '../load/network.ts';
import type { Captured } from '../match/hit.ts';

/**
 * How a correlation with a memory reads a field: as it is, or in a coarser form, so that what
 * changes with each version or lease is not always new. `field|family` is the program of a user
 * agent, `field|network` the network of an address.
 */
const FORM = /^(?<field>[^|]+)(?:\|(?<form>family|network))?$/u;
const MAX_TEXT = 256;

/** Whether a rule's author may write this. */
export function isFieldForm(written: string): boolean {
  return FORM.test(written);
}

/** The field itself, without its form. */
export function plainField(written: string): string {
  const [field = ''] = written.split('|');
  return field;
}

/** The same form of another field: what an alias stands for. */
export function inSameForm(written: string, field: string): string {
  return `${field}${written.slice(plainField(written).length)}`;
}

/** What a captured value is in the form that a rule asks for; null where there is none. */
export function readForm(written: string, value: Captured): string | null {
  if (value === null) return null;
  const text = String(value).slice(0, MAX_TEXT);
  if (written.endsWith('|family')) return familyOf(text);
  return written.endsWith('|network') ? networkOf(text) : text;
}

/**
 * The program that a user agent names first, in small letters and without its version: `aws-cli`,
 * `boto3`, `mozilla`. Partners of AWS begin with `APN/1.0 company/1.0`: theirs is what follows.
 */
function familyOf(agent: string): string {
  const programs = agent
    .toLowerCase()
    .replace(/^\[/u, '')
    .split(/[\s,;]+/u)
    .map((part) => part.replace(/[/(\]].*$/u, ''))
    .filter((part) => part !== '');
  const [first = '', , third = first] = programs;
  return first === 'apn' ? third : first;
}

const V4_NETWORK = 3;
const V6_NETWORK = 6;

/** The /24 of an IPv4 address or the /48 of an IPv6 one; the name of a service stays as it is. */
function networkOf(text: string): string {
  const bytes = parseAddress(text);
  if (bytes === undefined) return text;
  if (bytes.length === 4) return `${bytes.slice(0, V4_NETWORK).join('.')}.0/24`;
  const hex = bytes.slice(0, V6_NETWORK).map((byte) => byte.toString(16).padStart(2, '0'));
  return `${hex.join('').replace(/(.{4})(.{4})(.{4})/u, '$1:$2:$3')}::/48`;
}
