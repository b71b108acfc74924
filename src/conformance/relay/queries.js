// What a page written with Relay asks: a query, a list that goes on from page to page, and an object asked for again.
import { graphql } from "relay-runtime";

export const page = graphql`
  query queriesPageQuery($area: String!) {
    area(code: $area) {
      name
    }
    ...queriesCases @arguments(area: $area)
  }
`;

export const cases = graphql`
  fragment queriesCases on Query
  @argumentDefinitions(
    area: { type: "String!" }
    count: { type: "Int", defaultValue: 20 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "queriesCasesPaginationQuery") {
    cases(area: $area, first: $count, after: $cursor) @connection(key: "queries_cases") {
      edges {
        node {
          ...queriesCase
        }
      }
    }
  }
`;

export const one = graphql`
  fragment queriesCase on Case @refetchable(queryName: "queriesCaseRefetchQuery") {
    number
    state
    allowedVerbs
    grid {
      code
      name
    }
  }
`;

export const report = graphql`
  mutation queriesReportMutation($input: ReportCaseInput!) {
    reportCase(input: $input) {
      ...queriesCase
    }
  }
`;
