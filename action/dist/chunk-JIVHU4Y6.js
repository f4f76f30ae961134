import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// action/write/text-words.ts
function plural(count, noun) {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}

export {
  plural
};
