import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openOutput,
  readGivenFiles
} from "./chunk-SGDTKKAN.js";
import {
  emptyReport,
  openState,
  partitionOf,
  recallBaseline,
  rememberBaseline
} from "./chunk-3GXMGVEP.js";
import "./chunk-OVC3VDLQ.js";
import {
  EXIT,
  exitStatus
} from "./chunk-NAYQSQPS.js";
import {
  parseControlInputs
} from "./chunk-SEGGY234.js";
import "./chunk-RWHWE5CB.js";
import "./chunk-UIE2VTUT.js";
import "./chunk-JNKL3IFH.js";
import "./chunk-KC2CHIN5.js";
import "./chunk-AZQZ6EHW.js";
import "./chunk-YS5SAGBA.js";
import "./chunk-BF6ZMQ34.js";
import {
  leastPrivilege
} from "./chunk-6GRE6J2V.js";
import {
  lookAtControls
} from "./chunk-6XIQXWT6.js";
import "./chunk-MLRT276W.js";
import "./chunk-XU3HE2OV.js";
import {
  CONTROLS,
  controlOf
} from "./chunk-ACXAU5YK.js";
import "./chunk-4OK7VMAH.js";
import "./chunk-KMEH3CUS.js";
import {
  referenceLines
} from "./chunk-TB4LEHMA.js";
import "./chunk-WJEVPSWO.js";
import "./chunk-CJPDNVPI.js";
import "./chunk-XONQMURQ.js";
import "./chunk-PYFT7U2I.js";
import {
  byUrgency
} from "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-YIG6M5ZD.js";
import "./chunk-36M2YAHL.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-2AN4GBOE.js";
import "./chunk-K5BESGI2.js";
import "./chunk-HWTVIU3W.js";
import "./chunk-D7LVZ2SA.js";
import "./chunk-XRNYZTIP.js";
import {
  UsageError
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// checks/controls/explain.ts
function explainControl(control) {
  const { id, severity, title, why, fix, falsePositives, frameworks, reads } = control;
  const parts = [
    `${id}  ${title}  (${severity})`,
    why,
    list("How to mend it", [
      `Console: ${fix.console}`,
      `CLI: ${fix.cli}`,
      `Our stacks: ${fix.stack}`
    ]),
    list("Why it may be harmless", falsePositives),
    list("What it reads", reads),
    list("Frameworks", referenceLines(frameworks))
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function list(heading, lines) {
  return lines.length === 0 ? "" : [heading, ...lines.map((line) => `  - ${line}`)].join("\n");
}

// action/controls-command.ts
var SECOND = 1e3;
async function runControls(raw) {
  const inputs = parseControlInputs(raw);
  if (inputs.explain !== void 0) return printExplanation(inputs.explain);
  const files = await readGivenFiles(inputs, () => true);
  if (inputs.printPolicy) return printPolicies(files.policy);
  const now = new Date(Math.floor(Date.now() / SECOND) * SECOND);
  const report = await auditControls(inputs, files, now);
  await openOutput(inputs).finish(report);
  return exitStatus(report, inputs.failOn);
}
async function auditControls(inputs, { policy, exceptions }, now) {
  const suppressions = exceptions?.controls ?? [];
  const store = inputs.state === void 0 ? void 0 : await openState(inputs.state, inputs.endpoint);
  const previous = recallBaseline(await store?.read());
  const { endpoint, archive } = inputs;
  const seen = await lookAtControls({ now, policy, suppressions, previous, endpoint, archive });
  const { baseline } = seen;
  if (baseline !== void 0) await store?.update((current) => rememberBaseline(current, baseline));
  return {
    ...emptyReport({ since: now, until: now }),
    complete: seen.unread.length === 0,
    unread: seen.unread,
    controls: seen.rows,
    findings: seen.findings.toSorted(byUrgency)
  };
}
function printExplanation(id) {
  const control = controlOf(id.toUpperCase());
  if (control === void 0)
    throw new UsageError(
      `--explain ${id}: there is no such control; there are ${CONTROLS.map((one) => one.id).join(", ")}`
    );
  process.stdout.write(`${explainControl(control)}
`);
  return EXIT.clean;
}
function printPolicies({ homeRegion = "", auditRole, trail: { bucket } }) {
  const policies = leastPrivilege({
    partition: partitionOf(homeRegion),
    ...auditRole === void 0 ? {} : { auditRole },
    ...bucket === void 0 ? {} : { bucket }
  });
  process.stdout.write(`${JSON.stringify(policies, null, 2)}
`);
  return EXIT.clean;
}
export {
  runControls
};
