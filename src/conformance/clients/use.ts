// The made client used as somebody's program would: sign in, report, list, and a refusal.
import { CasesApi, CaseState, Configuration, Datum, GetTokenGrantTypeEnum, IdentityApi, ResponseError } from "made";

declare const process: { argv: string[] };

function sure(holds: boolean, what: string): asserts holds {
  if (!holds) {
    throw new Error(what);
  }
}

const basePath = process.argv[2];
const { accessToken } = await new IdentityApi(new Configuration({ basePath })).getToken({
  grantType: GetTokenGrantTypeEnum.Password,
  username: "commander",
  password: "gridward-demo",
});
// The generator writes the header whole for the scheme oauth2, without the word Bearer.
const bearer = (scheme?: string) => (scheme === "oauth2" ? `Bearer ${accessToken}` : accessToken);
const cases = new CasesApi(new Configuration({ basePath, accessToken: bearer }));

const reported = await cases.reportCase({
  reportCase: {
    id: crypto.randomUUID(),
    categoryCode: "01001",
    text: "下水道堵塞",
    place: { longitude: 121.2666, latitude: 30.1697, datum: Datum.Wgs84 },
  },
});
sure(reported.state === CaseState.Reported, `a new case is ${reported.state}`);
sure(reported.reportedAt instanceof Date, "a time is no Date");

const latest = await cases.listCases({ category: "01", limit: 5 });
sure(latest.items.some(({ number }) => number === reported.number), "a new case is not in the list");

const refusal: unknown = await cases.readCase({ id: crypto.randomUUID() }).catch((error: unknown) => error);
sure(refusal instanceof ResponseError, "a case that is not there is none");
const { code } = (await refusal.response.json()) as { code: string };
sure(refusal.response.status === 404 && code === "NOT_FOUND", `a case that is not there is ${code}`);
console.log("clients: TypeScript signed in, reported, listed");
