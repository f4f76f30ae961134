import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// action/write/redact.ts
import { createHash } from "node:crypto";
var SECRETS = [
  [
    /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,10000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
    "[private key]"
  ],
  // Its last four letters let people find the key in a list, and nobody use it.
  [/\b(A[KS]IA)[A-Z2-7]{12}([A-Z2-7]{4})\b/g, "$1…$2"],
  [/\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})/g, "[github token]"],
  [/\bxox[a-z]-[A-Za-z0-9-]{10,200}/g, "[slack token]"],
  [/\beyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{0,4000}/g, "[json web token]"],
  [/\b(?:FwoGZXIvYXdz|IQoJb3JpZ2lu)[A-Za-z0-9+/=%]{20,4000}/g, "[session token]"],
  [/([?&]X-Amz-(?:Signature|Security-Token|Credential)=)[^&\s"']{1,4000}/gi, "$1[secret]"],
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"']{1,200}:)[^\s/@"']{1,200}@/gi, "$1[secret]@"],
  [
    /(\bauthorization["']?\s{0,5}[:=]\s{0,5}["']?(?:bearer|basic|token)\s{1,5})[^\s"',;]{1,4000}/gi,
    "$1[secret]"
  ],
  [
    /(\b[a-z_-]{0,40}(?:password|passwd|secret|secret_?access_?key|session_?token|api_?key|private_?key)["']?\s{0,5}[:=]\s{0,5}["']?)(?!\[)[^\s"',;&}]{1,4000}/gi,
    "$1[secret]"
  ]
];
var ADDRESSES = [
  [/(?<!\d|\d\.)(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d)/g, "[address]"],
  [/(?<![0-9a-z:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,7}(?![0-9a-z:])/gi, "[address]"]
];
var ACCOUNTS = [[/(?<!\d)\d{8}(\d{4})(?!\d)/g, "account-$1"]];
var PRINCIPAL_IN_ARN = /\b((?:user|role|assumed-role|federated-user|group)\/)(?!principal-)([\w+=,.@/-]{1,300})/g;
function redactSecrets(text) {
  return replaced(text, SECRETS);
}
function redactText(text, redaction = {}) {
  return hider(redaction, [])(text);
}
function redactFinding(finding, redaction = {}) {
  const hide = hider(redaction, redaction.principals === true ? namesIn(finding) : []);
  const name = (label, value) => redaction.principals === true && NAMES_SOMEBODY.test(label) ? mark(value) : hide(value);
  return {
    ...finding,
    title: hide(finding.title),
    account: hide(finding.account),
    resource: hide(finding.resource),
    summary: hide(finding.summary),
    facts: finding.facts.map(({ label, value }) => ({ label, value: name(label, value) })),
    evidence: finding.evidence.map((row) => ({ ...row, what: hide(row.what), key: hide(row.key) })),
    nextSteps: finding.nextSteps.map(({ text, command }) => ({
      text: hide(text),
      ...command === void 0 ? {} : { command: hide(command) }
    }))
  };
}
var NAMES_SOMEBODY = /^(?:who|actor|principal|user(?: ?name)?\b(?! ?agent)|role|session|identity)/i;
function namesIn({ facts }) {
  const values = facts.filter(({ label }) => NAMES_SOMEBODY.test(label)).map(({ value }) => value);
  const parts = values.flatMap((value) => [value, value.split(/[/:]/).at(-1) ?? ""]);
  return [...new Set(parts)].filter(({ length }) => length >= 3 && length <= 300).sort((a, b) => b.length - a.length).slice(0, 20);
}
function hider({ accounts, principals, addresses }, names) {
  const rules = [
    ...SECRETS,
    ...names.map((name) => [wholeWord(name), mark(name)]),
    ...principals === true ? [[PRINCIPAL_IN_ARN, markInArn]] : [],
    ...addresses === true ? ADDRESSES : [],
    ...accounts === true ? ACCOUNTS : []
  ];
  return (text) => replaced(text, rules);
}
function replaced(text, rules) {
  return rules.reduce(
    (clean, [pattern, by]) => typeof by === "string" ? clean.replace(pattern, by) : clean.replace(pattern, by),
    text
  );
}
function wholeWord(name) {
  const literal = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "gu");
}
function markInArn(...[, kind = "", name = ""]) {
  return `${kind}${mark(name)}`;
}
function mark(name) {
  const last = name.split(/[/:]/).at(-1) ?? "";
  return `principal-${createHash("sha256").update(last).digest("hex").slice(0, 8)}`;
}

export {
  redactSecrets,
  redactText,
  redactFinding
};
