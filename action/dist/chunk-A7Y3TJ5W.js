import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  awsClientOptions
} from "./chunk-KKOYKKDL.js";
import "./chunk-PCGL5Y4O.js";
import "./chunk-FGJQVEGZ.js";
import {
  reasonOf
} from "./chunk-MN4IVXUN.js";
import "./chunk-N6PFEZK7.js";
import "./chunk-MYPKEESK.js";
import "./chunk-UFBTD2WW.js";

// action/read/trails-organization.ts
var GLOBAL = "us-east-1";
var MOST_PAGES = 5e3;
async function readActiveAccounts(before, endpoint) {
  const { OrganizationsClient, ListAccountsCommand } = await import("./chunk-PWF4WY4Y.js");
  const client = new OrganizationsClient({ ...await awsClientOptions(endpoint), region: GLOBAL });
  const accounts = [];
  let token;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await client.send(
      new ListAccountsCommand(token === void 0 ? {} : { NextToken: token })
    );
    const members = (answer.Accounts ?? []).filter((account) => wasMember(account, before));
    accounts.push(...members.flatMap(({ Id }) => Id ?? []));
    token = answer.NextToken;
    if (token === void 0) break;
  }
  return accounts;
}
function wasMember({ Status, JoinedTimestamp }, before) {
  return Status === "ACTIVE" && (JoinedTimestamp === void 0 || JoinedTimestamp <= before);
}
async function readCommonRegions(endpoint) {
  const { AccountClient, ListRegionsCommand } = await import("./chunk-ENJ4JOWP.js");
  const client = new AccountClient({ ...await awsClientOptions(endpoint), region: GLOBAL });
  const { Regions = [] } = await client.send(
    new ListRegionsCommand({ MaxResults: 50, RegionOptStatusContains: ["ENABLED_BY_DEFAULT"] })
  );
  return Regions.flatMap(({ RegionName }) => RegionName ?? []);
}

// action/read/trails.ts
async function readTrails(question) {
  const unread = [];
  const notes = [];
  const clients = clientsOf(question.endpoint);
  const asking = { question, clients, note: noteIn(unread) };
  const trails = await describeTrails(asking);
  const facts = await Promise.all(trails?.map((trail) => factOf(trail, asking)) ?? []);
  const isOrganization = facts.some(({ organization }) => organization);
  return {
    expectations: {
      ...trails === void 0 ? {} : { trails: facts },
      ...isOrganization ? await organizationOf(question, noteIn(notes)) : {}
    },
    unread,
    notes
  };
}
function noteIn(list) {
  return (what, error) => {
    list.push({ what, reason: reasonOf(error) });
  };
}
function clientsOf(endpoint) {
  const clients = /* @__PURE__ */ new Map();
  const open = async (region) => {
    const { CloudTrailClient } = await import("./chunk-BQLQ33RC.js");
    return new CloudTrailClient({ ...await awsClientOptions(endpoint), region });
  };
  return (region) => {
    const client = clients.get(region) ?? open(region);
    clients.set(region, client);
    return client;
  };
}
async function describeTrails(asking) {
  const { question } = asking;
  const answers = await Promise.all(question.regions.map((region) => describeIn(region, asking)));
  const heard = answers.filter((trails) => trails !== void 0);
  if (heard.length === 0) return void 0;
  const byArn = new Map(heard.flat().map((trail) => [trail.TrailARN, trail]));
  return [...byArn.values()].filter(
    (trail) => trail.S3BucketName === question.bucket && isChosen(trail, question.trail)
  );
}
async function describeIn(region, { clients, question, note }) {
  const { DescribeTrailsCommand } = await import("./chunk-BQLQ33RC.js");
  try {
    const client = await clients(region);
    const { trailList = [] } = await client.send(new DescribeTrailsCommand({}));
    const missing = !trailList.some((trail) => isChosen(trail, question.trail));
    return missing ? [...trailList, ...await getTrail(client, question.trail)] : trailList;
  } catch (error) {
    note(`the trails described in ${region} (cloudtrail:DescribeTrails)`, error);
    return void 0;
  }
}
async function getTrail(client, trail = "") {
  if (!trail.startsWith("arn:")) return [];
  const { GetTrailCommand } = await import("./chunk-BQLQ33RC.js");
  const { Trail: found } = await client.send(new GetTrailCommand({ Name: trail })).catch(() => ({ Trail: void 0 }));
  return found === void 0 ? [] : [found];
}
function isChosen({ Name, TrailARN }, chosen) {
  return chosen === void 0 || chosen === Name || chosen === TrailARN;
}
async function factOf(trail, asking) {
  const homeRegion = trail.HomeRegion ?? "";
  const multiRegion = trail.IsMultiRegionTrail === true;
  const regions = multiRegion ? [.../* @__PURE__ */ new Set([homeRegion, ...asking.question.regions])] : [homeRegion];
  const status = await Promise.all(
    regions.map(async (region) => [region, await statusIn(region, trail, asking)])
  );
  return {
    name: trail.Name ?? "",
    homeRegion,
    multiRegion,
    organization: trail.IsOrganizationTrail === true,
    prefix: (trail.S3KeyPrefix ?? "").replace(/^\/+|\/+$/gu, ""),
    account: trail.TrailARN?.split(":")[4] ?? "",
    validation: trail.LogFileValidationEnabled === true,
    status: new Map(
      status.flatMap(([region, known]) => known === void 0 ? [] : [[region, known]])
    )
  };
}
async function statusIn(region, trail, { clients, note }) {
  const { GetTrailStatusCommand } = await import("./chunk-BQLQ33RC.js");
  try {
    const client = await clients(region);
    return trailStatus(await client.send(new GetTrailStatusCommand({ Name: trail.TrailARN })));
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
    ...status.LatestDeliveryError && { logError: status.LatestDeliveryError }
  };
}
async function organizationOf({ since, endpoint }, note) {
  const [accounts, regions] = await Promise.all([
    readActiveAccounts(since, endpoint).catch((error) => {
      note("the accounts of the organisation (organizations:ListAccounts)", error);
      return void 0;
    }),
    readCommonRegions(endpoint).catch((error) => {
      note("the enabled regions (account:ListRegions)", error);
      return void 0;
    })
  ]);
  return {
    ...accounts && { accounts, source: "Organizations lists it" },
    ...regions && { regions }
  };
}
export {
  readTrails
};
