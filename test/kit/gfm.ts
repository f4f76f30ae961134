import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { jsonOf, listOf, textOf } from './json.ts';

/** A part of a Markdown text, as GitHub's dialect reads it. */
export interface MarkdownNode {
  readonly type: string;
  readonly value: string;
  readonly url: string;
  readonly children: readonly MarkdownNode[];
}

/** Reads Markdown as GitHub does: CommonMark with tables, strikethrough, task lists and autolinks. */
export function parseGfm(markdown: string): MarkdownNode {
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  return nodeOf(fromMarkdown(markdown, options));
}

/** All nodes of a tree, in the order of the text. */
export function allNodes(node: MarkdownNode): readonly MarkdownNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}

function nodeOf(raw: unknown): MarkdownNode {
  const { type, value, url, children } = jsonOf(raw);
  return {
    type: textOf(type),
    value: textOf(value),
    url: textOf(url),
    children: listOf(children).map(nodeOf),
  };
}
