import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  expectedPlaces,
  instantOf,
  openCloudTrail,
  openJsonServices,
  partsOf,
  textOf
} from "./chunk-KXX6JVAI.js";
import "./chunk-CJPDNVPI.js";
import "./chunk-XONQMURQ.js";
import "./chunk-JIACTFJR.js";
import "./chunk-36M2YAHL.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-K5BESGI2.js";
import "./chunk-HWTVIU3W.js";
import "./chunk-D7LVZ2SA.js";
import {
  reasonOf
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// action/read/trails-organization.ts
var GLOBAL = /* @__PURE__ */ new Map([
  ["aws", "us-east-1"],
  ["aws-cn", "cn-northwest-1"],
  ["aws-us-gov", "us-gov-west-1"],
  ["aws-eusc", "eusc-de-east-1"]
]);
var MOST_PAGES = 5e3;
async function readActiveAccounts(before, { partition, endpoint }) {
  const ask = openJsonServices(endpoint);
  const region = globalRegion(partition);
  const call = { service: "organizations", region, operation: "ListAccounts" };
  const accounts = [];
  let token;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const input = token === void 0 ? {} : { NextToken: token };
    const { Accounts, NextToken } = await ask({ ...call, input });
    const members = partsOf(Accounts).filter((account) => wasMember(account, before));
    accounts.push(...members.flatMap(({ Id }) => textOf(Id) ?? []));
    token = textOf(NextToken);
    if (token === void 0) break;
  }
  return accounts;
}
function wasMember({ State, Status, JoinedTimestamp }, before) {
  const joined = instantOf(JoinedTimestamp);
  return (State ?? Status) === "ACTIVE" && (joined === void 0 || joined <= before);
}
function globalRegion(partition) {
  return GLOBAL.get(partition) ?? "us-east-1";
}
async function readCommonRegions({
  partition,
  endpoint
}) {
  const ask = openJsonServices(endpoint);
  const { Regions } = await ask({
    ...{ service: "account", region: globalRegion(partition), operation: "ListRegions" },
    input: { MaxResults: 50, RegionOptStatusContains: ["ENABLED_BY_DEFAULT"] }
  });
  return partsOf(Regions).flatMap(({ RegionName }) => textOf(RegionName) ?? []);
}

// action/read/trails.ts
async function readTrails(question) {
  const unread = [];
  const notes = [];
  const clients = openCloudTrail(question.endpoint);
  const asking = { question, clients, note: noteIn(unread) };
  const trails = await describeTrails(asking);
  if (trails === void 0) return { expectations: {}, unread, notes };
  const [described, membership] = await Promise.all([
    Promise.all(trails.map((trail) => factOf(trail, asking))),
    membershipOf(trails, question, noteIn(notes))
  ]);
  const absent = { ...asking, note: noteIn(notes) };
  const facts = await Promise.all(
    described.map((fact, index) => withAbsentRegions(fact, trails[index], { membership, absent }))
  );
  const chosen = facts.filter((_, index) => isChosen(trails[index] ?? {}, question.trail));
  return {
    expectations: { trails: facts, places: expectedPlaces(chosen, membership) },
    unread,
    notes
  };
}
function noteIn(list) {
  return (what, error) => {
    list.push({ what, reason: reasonOf(error) });
  };
}
async function describeTrails(asking) {
  const { question } = asking;
  const answers = await Promise.all(question.regions.map((region) => describeIn(region, asking)));
  const heard = answers.filter((trails) => trails !== void 0);
  if (heard.length === 0) return void 0;
  const byArn = new Map(heard.flat().map((trail) => [trail.TrailARN, trail]));
  return [...byArn.values()].filter((trail) => trail.S3BucketName === question.bucket);
}
async function describeIn(region, { clients, question, note }) {
  try {
    const client = clients(region);
    const trailList = await client.describeTrails();
    const missing = !trailList.some((trail) => isChosen(trail, question.trail));
    return missing ? [...trailList, ...await getTrail(client, question.trail)] : trailList;
  } catch (error) {
    note(`the trails described in ${region} (cloudtrail:DescribeTrails)`, error);
    return void 0;
  }
}
async function getTrail(client, trail = "") {
  if (!trail.startsWith("arn:")) return [];
  const found = await client.getTrail(trail).catch(() => void 0);
  return found === void 0 ? [] : [found];
}
function isChosen({ Name, TrailARN }, chosen) {
  return chosen === void 0 || chosen === Name || chosen === TrailARN;
}
async function factOf(trail, asking) {
  const homeRegion = trail.HomeRegion ?? "";
  const multiRegion = trail.IsMultiRegionTrail === true;
  const regions = multiRegion ? [.../* @__PURE__ */ new Set([homeRegion, ...asking.question.regions])] : [homeRegion];
  const status = await statusesIn(regions, trail, asking);
  return {
    name: trail.Name ?? "",
    homeRegion,
    multiRegion,
    organization: trail.IsOrganizationTrail === true,
    prefix: (trail.S3KeyPrefix ?? "").replace(/^\/+|\/+$/gu, ""),
    account: trail.TrailARN?.split(":")[4] ?? "",
    validation: trail.LogFileValidationEnabled === true,
    status: new Map(status)
  };
}
async function statusesIn(regions, trail, asking) {
  const answers = await Promise.all(
    regions.map(async (region) => {
      const status = await statusIn(region, trail, asking);
      return status === void 0 ? [] : [[region, status]];
    })
  );
  return answers.flat();
}
async function statusIn(region, trail, { clients, note }) {
  try {
    return trailStatus(await clients(region).getTrailStatus(trail.TrailARN));
  } catch (error) {
    const name = trail.Name ?? "";
    note(`the status of ${name} in ${region} (cloudtrail:GetTrailStatus)`, error);
    return void 0;
  }
}
function trailStatus(status) {
  const { StopLoggingTime, LatestDigestDeliveryTime, LatestDigestDeliveryError } = status;
  return {
    logging: status.IsLogging === true,
    ...StopLoggingTime && { stoppedAt: StopLoggingTime },
    ...LatestDigestDeliveryTime && { latestDigest: LatestDigestDeliveryTime },
    ...LatestDigestDeliveryError && { digestError: LatestDigestDeliveryError },
    ...status.LatestDeliveryTime && { latestLog: status.LatestDeliveryTime },
    ...status.LatestDeliveryError && { logError: status.LatestDeliveryError }
  };
}
async function withAbsentRegions(fact, trail, { membership: { regions = [] }, absent }) {
  const { isWanted } = absent.question;
  const lacking = regions.filter((region) => !fact.status.has(region) && isWanted(region));
  const held = new Set(absent.question.regions);
  if (trail === void 0 || !fact.multiRegion) return fact;
  const known = await statusesIn(
    lacking.filter((region) => !held.has(region)),
    trail,
    absent
  );
  return { ...fact, status: new Map([...fact.status, ...known]) };
}
async function membershipOf(trails, { since, endpoint }, note) {
  const isOrganization = trails.some((trail) => trail.IsOrganizationTrail === true);
  const isMultiRegion = trails.some((trail) => trail.IsMultiRegionTrail === true);
  const registry = { partition: trails[0]?.TrailARN?.split(":")[1] ?? "", endpoint };
  const [accounts, regions] = await Promise.all([
    isOrganization ? readActiveAccounts(since, registry).catch((error) => {
      note("the accounts of the organisation (organizations:ListAccounts)", error);
      return void 0;
    }) : void 0,
    isMultiRegion ? readCommonRegions(registry).catch((error) => {
      note("the enabled regions (account:ListRegions)", error);
      return void 0;
    }) : void 0
  ]);
  return { accounts, regions };
}
export {
  readTrails
};
