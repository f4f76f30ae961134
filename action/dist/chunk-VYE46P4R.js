import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  exitStatus,
  openOutput,
  readPolicy,
  readSuppressions
} from "./chunk-2YI5P2YR.js";
import {
  emptyReport,
  openState,
  recallBaseline,
  rememberBaseline
} from "./chunk-IW773ZAV.js";
import "./chunk-KC2CHIN5.js";
import {
  leastPrivilege
} from "./chunk-6GRE6J2V.js";
import {
  lookAtControls
} from "./chunk-APJU534S.js";
import "./chunk-S56IBYH5.js";
import {
  CONTROLS,
  controlIds,
  controlOf
} from "./chunk-OFPWNHQH.js";
import "./chunk-4OK7VMAH.js";
import "./chunk-22JAMQDT.js";
import {
  referenceLines
} from "./chunk-TB4LEHMA.js";
import "./chunk-WJEVPSWO.js";
import "./chunk-SZI5VZSI.js";
import "./chunk-YS5SAGBA.js";
import {
  byUrgency
} from "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-SRX3VV4V.js";
import "./chunk-33PJNOER.js";
import "./chunk-GYOXDDUH.js";
import "./chunk-OVC3VDLQ.js";
import {
  parseControlInputs
} from "./chunk-O4VSRGUP.js";
import "./chunk-PYFT7U2I.js";
import "./chunk-VKPZG44R.js";
import "./chunk-XRNYZTIP.js";
import "./chunk-MOEFMQBI.js";
import "./chunk-LX6DYESR.js";
import "./chunk-D7LVZ2SA.js";
import "./chunk-L6R36NAQ.js";
import "./chunk-FGJQVEGZ.js";
import "./chunk-2SHCNTX3.js";
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
var FINE = 0;
var SECOND = 1e3;
async function runControls(raw) {
  const inputs = parseControlInputs(raw);
  if (inputs.explain !== void 0) return printExplanation(inputs.explain);
  if (inputs.printPolicy) return printPolicies(await readPolicy(inputs.config));
  const now = new Date(Math.floor(Date.now() / SECOND) * SECOND);
  const report = await auditControls(inputs, now);
  await openOutput(inputs).finish(report);
  return exitStatus(report, inputs.failOn);
}
async function auditControls(inputs, now) {
  const policy = await readPolicy(inputs.config);
  const suppressions = await readSuppressions(inputs.suppressions, controlIds);
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
  return FINE;
}
function printPolicies({ homeRegion = "", auditRole, trail: { bucket } }) {
  const policies = leastPrivilege({
    partition: partitionOf(homeRegion),
    ...auditRole === void 0 ? {} : { auditRole },
    ...bucket === void 0 ? {} : { bucket }
  });
  process.stdout.write(`${JSON.stringify(policies, null, 2)}
`);
  return FINE;
}
function partitionOf(region) {
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  return region.startsWith("cn-") ? "aws-cn" : "aws";
}
export {
  runControls
};
