import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// action/write/clean-text.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
function visible(text) {
  return text.replaceAll(INVISIBLE, escaped);
}
function terminalText(text, limit = 1e3) {
  return bounded(text, limit).replaceAll("##[", "#\\u{23}[").replace(/^\s*::/, colonsEscaped);
}
function logLine(line) {
  return terminalText(line, Number.POSITIVE_INFINITY);
}
function code(text, limit = 400) {
  const clean = uncommented(bounded(text, limit)).replaceAll("|", "│");
  if (clean === "") return "`(empty)`";
  const ticks = "`".repeat(longestRun(clean) + 1);
  const pad = /^`|`$|^ | $/.test(clean) && clean.trim() !== "" ? " " : "";
  return `${ticks}${pad}${clean}${pad}${ticks}`;
}
function fence(text, language = "text") {
  const lines = text.split(/\r\n|\n/).map((line) => uncommented(visible(line)));
  const body = lines.join("\n");
  const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
  return `${ticks}${language}
${body}
${ticks}`;
}
var QUIET_WORD = new RegExp("^(?:\\p{L}[\\p{L}\\d]*(?:[-'’/][\\p{L}\\d]+)*|\\d{1,6}%?|(?:\\p{L}\\.)+\\p{L}?|[–—→·…&=-]|)$", "u");
var LOUD_WORD = /gh-\d|^www|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i;
var PUNCTUATED = /^([("'“‘]*)(.*?)([.,;:!?)"'”’…]*)$/su;
function prose(text, limit = 2e3) {
  return bounded(oneSpaced(text, limit), limit).split(/(?<!`)`([^`]+)`(?!`)/).map((part, index) => index % 2 === 1 ? code(part, limit) : words(part, index === 0)).reduce(apart);
}
function reference(text) {
  const plain = /^https:\/\/[A-Za-z0-9.-]+(?:\/[A-Za-z0-9\-._~/?#%=&+,:;!]*)?$/;
  if (text.length > 500 || !plain.test(text)) return code(text, 500);
  return /\/(?:issues|pull|pulls|discussions|commit|commits)\//.test(text) ? code(text, 500) : `<${text}>`;
}
function titleText(text, limit) {
  const clean = oneSpaced(text, limit).replaceAll(INVISIBLE, "_");
  return cut(clean.replaceAll(/[^\p{L}\p{M}\p{N} .,:;()/'"+%=_–—…-]/gu, "_"), limit);
}
function cut(text, limit) {
  if (text.length <= limit) return text;
  return `${text.slice(0, Math.max(0, limit - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
}
function bounded(text, limit) {
  return cut(visible(text.slice(0, limit + 1)), limit);
}
function oneSpaced(text, limit) {
  return text.slice(0, 4 * limit).replaceAll(/\s+/g, " ").trim();
}
function words(part, leads) {
  return part.split(" ").map((word, index) => quietWord(word, leads && index === 0)).join(" ");
}
function quietWord(word, leads) {
  const [before = "", core = "", after = ""] = PUNCTUATED.exec(word)?.slice(1) ?? [];
  return isQuiet(core, leads) ? word : `${before}${code(core, 2e3)}${after}`;
}
function isQuiet(core, leads) {
  if (leads && /^[\d-]/.test(core)) return false;
  return QUIET_WORD.test(core) && !LOUD_WORD.test(core);
}
function apart(left, right) {
  return left.endsWith("`") && right.startsWith("`") ? `${left} ${right}` : left + right;
}
function escaped(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function colonsEscaped(start) {
  return start.replace("::", "\\u{3a}:");
}
function uncommented(text) {
  return text.replaceAll("<!--", "<\\u{21}--");
}
function longestRun(text) {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}

export {
  visible,
  terminalText,
  logLine,
  code,
  fence,
  prose,
  reference,
  titleText,
  cut
};
