import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// checks/policy-words.ts
var SAYS_WHO = /* @__PURE__ */ new Set([
  "stringequals",
  "stringequalsignorecase",
  "stringlike",
  "arnequals",
  "arnlike",
  "ipaddress"
]);
function isAccountId(text) {
  return /^\d{12}$/u.test(text);
}
function isOwnedArn(arn) {
  const [, , service = "", , account = "", ...rest] = arn.split(":");
  return isAccountId(account) || service === "s3" && /^[a-z0-9]/iu.test(rest.join(":"));
}
function globMatches(pattern, text) {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (pattern[p] === "*") {
      star = p++;
      resume = t;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}

export {
  SAYS_WHO,
  isAccountId,
  isOwnedArn,
  globMatches
};
