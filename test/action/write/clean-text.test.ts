import { describe, expect, it } from '@jest/globals';
import {
  code,
  cut,
  fence,
  logLine,
  prose,
  reference,
  terminalText,
  titleText,
  visible,
} from '../../../action/write/clean-text.ts';

type Case = readonly [name: string, input: string, output: string];

function describeCleaner(
  name: string,
  clean: (text: string) => string,
  cases: readonly Case[],
): void {
  describe(name, () => {
    it.each(cases)('%s', (_, input, output) => {
      expect(clean(input)).toBe(output);
    });
  });
}

describeCleaner('visible', visible, [
  ['leaves letters of any script', 'Zoë 数据 русский', 'Zoë 数据 русский'],
  ['shows line breaks', 'a\r\nb', 'a\\u{d}\\u{a}b'],
  ['shows tabs and nulls', 'a\tb\0', 'a\\u{9}b\\u{0}'],
  ['shows terminal escapes', '\u001b[31m', '\\u{1b}[31m'],
  ['shows eight-bit controls', '\u009b31m', '\\u{9b}31m'],
  ['shows text that runs backwards', 'a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
  ['shows characters without width', 'a\u200bb\ufeffc\u00ad', 'a\\u{200b}b\\u{feff}c\\u{ad}'],
  ['shows hidden tags and selectors', '\u{e0041}\u{e0100}\ufe0f', '\\u{e0041}\\u{e0100}\\u{fe0f}'],
  ['shows letters that draw nothing', '\u3164\u115f\u2800', '\\u{3164}\\u{115f}\\u{2800}'],
  ['shows line and paragraph separators', '\u2028\u2029', '\\u{2028}\\u{2029}'],
  ['shows lone surrogates', 'a\ud800b\udc00', 'a\\u{d800}b\\u{dc00}'],
  ['leaves whole pairs', '😀', '😀'],
]);

describeCleaner('terminalText', terminalText, [
  ['leaves ordinary text', 'StopLogging by eve', 'StopLogging by eve'],
  ['breaks a command at the start', '::stop-commands::x', '\\u{3a}:stop-commands::x'],
  ['breaks a command after blanks', ' \u3000::x::', ' \u3000\\u{3a}:x::'],
  ['leaves colons inside', 'arn:aws:iam::1:user/x', 'arn:aws:iam::1:user/x'],
  ['breaks the old form anywhere', 'a ##[add-mask]b', 'a #\\u{23}[add-mask]b'],
  ['breaks the old form after more signs', '###[group]', '##\\u{23}[group]'],
  ['keeps to one line', 'a\n::x::', 'a\\u{a}::x::'],
  ['is short', 'x'.repeat(2_000), `${'x'.repeat(999)}…`],
]);

describeCleaner('logLine', logLine, [
  [
    'joins two harmless fields harmlessly',
    `${terminalText('#')}${terminalText('#[x]')}`,
    '#\\u{23}[x]',
  ],
  ['keeps a long line', 'x'.repeat(2_000), 'x'.repeat(2_000)],
]);

describeCleaner('code', code, [
  ['is a plain code span', 'a b', '`a b`'],
  ['outruns back-ticks', 'a``b`c', '```a``b`c```'],
  ['pads where back-ticks touch the border', '`a', '`` `a ``'],
  ['keeps blanks at the border', ' a', '`  a `'],
  ['does not pad blanks alone', '  ', '`  `'],
  ['draws bars', 'a|b', '`a│b`'],
  ['says that it is empty', '', '`(empty)`'],
  ['spells no comment', '<!-- notes -->', '`<\\u{21}-- notes -->`'],
  ['cuts', 'x'.repeat(401), `\`${'x'.repeat(399)}…\``],
  ['cuts after escaping, too', '\0'.repeat(400), `\`${'\\u{0}'.repeat(80).slice(0, 399)}…\``],
]);

describeCleaner('fence', fence, [
  ['is a plain block', 'a\nb', '```text\na\nb\n```'],
  ['outruns fences', '````\n~~~', '`````text\n````\n~~~\n`````'],
  ['knows CRLF, and shows a CR alone', 'a\r\nb\rc', '```text\na\nb\\u{d}c\n```'],
  ['spells no comment', '<!-- notes -->', '```text\n<\\u{21}-- notes -->\n```'],
]);

describeCleaner('prose', prose, [
  [
    'leaves sentences',
    'Someone (an owner?) did it; why: "no idea".',
    'Someone (an owner?) did it; why: "no idea".',
  ],
  [
    'leaves hyphens, slashes, places and dashes',
    'A well-known and/or one – in us-east-1, e.g. now',
    'A well-known and/or one – in us-east-1, e.g. now',
  ],
  ['leaves numbers', 'In 90 days, 5% of 12.', 'In 90 days, 5% of 12.'],
  ['keeps spans that rules write', 'Run `aws s3 ls`, then wait.', 'Run `aws s3 ls`, then wait.'],
  ['keeps spans apart', 'a `b`#c `d`', 'a `b` `#c` `d`'],
  ['wraps ARNs', 'It was arn:aws:iam::1:user/x.', 'It was `arn:aws:iam::1:user/x`.'],
  ['wraps mentions', 'Ask @octocat, please', 'Ask `@octocat`, please'],
  ['wraps references', '#1 GH-2 gh-3 a/b#4', '`#1` `GH-2` `gh-3` `a/b#4`'],
  ['wraps links', 'http://x.example (www.x.example)', '`http://x.example` (`www.x.example`)'],
  ['wraps mail addresses', 'a@b.example', '`a@b.example`'],
  [
    'wraps what may be a commit',
    'deadbeef0 x-1234567-y 123456789012',
    '`deadbeef0` `x-1234567-y` `123456789012`',
  ],
  ['wraps markup', '**b** _i_ [a](b) <b> &lt; a\\*', '`**b**` `_i_` `[a](b`) `<b>` `&lt`; `a\\*`'],
  ['begins no list', '- a', '`-` a'],
  ['begins no numbered list', '1. a 2. b', '`1`. a 2. b'],
  ['is one line', ' a\n\n  b\t', 'a b'],
  ['shows what is hidden', 'a\u202eb', '`a\\u{202e}b`'],
  ['is empty for nothing', '', ''],
]);

describeCleaner('reference', reference, [
  ['links', 'https://docs.example.org/a?b=c#d', '<https://docs.example.org/a?b=c#d>'],
  ['links a host alone', 'https://docs.example.org', '<https://docs.example.org>'],
  ['links nothing but https', 'http://a.example', '`http://a.example`'],
  ['runs no script', 'javascript:alert(1)', '`javascript:alert(1)`'],
  ['closes no bracket', 'https://a.example/>x', '`https://a.example/>x`'],
  ['hides no host behind a name', 'https://good@evil.example/', '`https://good@evil.example/`'],
  ['writes no back-link', 'https://github.com/a/b/pull/1', '`https://github.com/a/b/pull/1`'],
]);

describeCleaner('titleText', (text) => titleText(text, 20), [
  ['leaves words and signs', 'Root login (2): a/b', 'Root login (2): a/b'],
  ['keeps markup, mentions and breaks out', '@a #1 `x` <b>\n\u202e', '_a _1 _x_ _b_ _'],
  ['cuts', 'x'.repeat(30), `${'x'.repeat(19)}…`],
]);

describeCleaner('cut', (text) => cut(text, 3), [
  ['leaves short text', 'abc', 'abc'],
  ['cuts long text', 'abcd', 'ab…'],
  ['halves no character', 'a😀bc', 'a…'],
]);
