import type { TerraformElement } from 'cdktf';
import { TerraformStack } from 'cdktf';
import type { IConstruct, Node } from 'constructs';

/**
 * The part of a Terraform address that stands after the type: the construct's path below its stack,
 * `archive/bucket/Resource` → `archive_bucket`. Paths are unique, so addresses are. cdktf names its
 * cross-stack outputs with dots, which Terraform refuses.
 */
export function addressOf(node: Node, stack: IConstruct): string {
  return node.path
    .slice(stack.node.path.length + 1)
    .split('/')
    .filter((part) => part !== 'Resource')
    .join('_')
    .replace(/[^A-Za-z0-9_-]/g, '_');
}

/**
 * Gives a resource that must never be replaced (bucket, key, trail) the address of its path in any
 * stack, a library user's own included. Renaming such a construct would destroy what it stands for.
 */
export function pinAddress<Element extends TerraformElement>(element: Element): Element {
  element.overrideLogicalId(addressOf(element.node, TerraformStack.of(element)));
  return element;
}
