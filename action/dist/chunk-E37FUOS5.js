import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  terminalText
} from "./chunk-XRNYZTIP.js";

// action/write/issues/render-plan.ts
function renderPlan({ operations, pending, suppressed }) {
  const lines = operations.map(operationLine);
  const rest = [
    ...pending.length === 0 ? [] : [`${pending.length} findings wait for room in a later run`],
    ...suppressed.length === 0 ? [] : [`${suppressed.length} findings are suppressed by the reviewed file`]
  ];
  const all = [...lines.length === 0 ? ["nothing to do"] : lines, ...rest];
  return `${all.join("\n")}
`;
}
function renderPlanJson({ operations, pending, suppressed }) {
  const named = ({ fingerprint, severity, id }) => ({ fingerprint, severity, id });
  const document = {
    version: 1,
    operations,
    pending: pending.map(named),
    suppressed: suppressed.map(named)
  };
  return `${JSON.stringify(document, null, 2)}
`;
}
function operationLine(operation) {
  switch (operation.kind) {
    case "create":
      return `open     ${terminalText(operation.draft.title)} [${operation.draft.labels.map((label) => terminalText(label)).join(", ")}]`;
    case "react":
      return `answer   comment ${operation.comment} with ${operation.content}`;
    case "update": {
      const comment = operation.comment === void 0 ? "" : ", with a comment";
      return `${verbOf(operation.patch).padEnd(8)} #${operation.number}: ${partsOf(operation.patch)}${comment}`;
    }
  }
}
function verbOf({ state }) {
  if (state === void 0) return "update";
  return state === "open" ? "reopen" : "close";
}
function partsOf({ body, labels, reason }) {
  const parts = [
    ...reason === void 0 ? [] : [`as ${reason}`],
    ...body === void 0 ? [] : ["text"],
    ...labels === void 0 ? [] : [`labels ${labels.map((label) => terminalText(label)).join(", ")}`]
  ];
  return parts.join(", ");
}

export {
  renderPlan,
  renderPlanJson
};
