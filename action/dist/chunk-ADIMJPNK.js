import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  sdkAddress
} from "./chunk-WJORJYHB.js";
import {
  awsClientOptions
} from "./chunk-TWV2JWH4.js";
import "./chunk-ROFCNSCC.js";
import "./chunk-PCGL5Y4O.js";
import "./chunk-HWTVIU3W.js";
import "./chunk-N6PFEZK7.js";
import "./chunk-MYPKEESK.js";
import "./chunk-UFBTD2WW.js";

// action/read/aws/sdk-services.ts
async function sdkPlace(call, endpoint) {
  const options = { ...await awsClientOptions(endpoint), region: call.region };
  return OPEN[call.service](options);
}
var OPEN = {
  async cloudtrail(options) {
    const { CloudTrailClient, DescribeTrailsCommand } = await import("./chunk-KYSWDY2S.js");
    const client = new CloudTrailClient(options);
    const command = new DescribeTrailsCommand({});
    const url = await sdkAddress(command.middlewareStack, () => client.send(command));
    return { url, credentials: client.config.credentials };
  },
  async organizations(options) {
    const { OrganizationsClient, ListAccountsCommand } = await import("./chunk-5VRBPQ5A.js");
    const client = new OrganizationsClient(options);
    const command = new ListAccountsCommand({});
    const url = await sdkAddress(command.middlewareStack, () => client.send(command));
    return { url, credentials: client.config.credentials };
  },
  async account(options) {
    const { AccountClient, ListRegionsCommand } = await import("./chunk-NABL4BBO.js");
    const client = new AccountClient(options);
    const command = new ListRegionsCommand({});
    const url = await sdkAddress(command.middlewareStack, () => client.send(command));
    return { url: url.replace(/listRegions\/$/u, ""), credentials: client.config.credentials };
  }
};
export {
  sdkPlace
};
