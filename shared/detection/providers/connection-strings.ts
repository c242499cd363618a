import type { CredentialFacts } from "../../model/finding.ts";
import type { Examples, MatchContext, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isExamplePassword } from "./shapes.ts";

export const connectionStrings: Provider = {
  id: "connection-strings",
  name: "Connection strings",
  issuer: "",
  types: [
    {
      id: "connection-string",
      name: "Connection string with a password",
      reference: "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax",
      lifetime: { expires: "issuer-decides" },
      identity: "machine",
      password: true,
      alternative: {
        text: "Databases of the large clouds accept a managed identity instead of a password.",
        reference: "https://learn.microsoft.com/sql/connect/ado-net/sql/azure-active-directory-authentication",
      },
      containment: ["Change the user's password", "End open sessions"],
      keywords: ["password", "pwd"],
      pattern:
        /\b(?:Server|Data Source|Host|Addr|Address|Driver|Provider)\s{0,3}=\s{0,3}(?<host>[^;"'\r\n]{1,200});(?:[^;"'\r\n=]{1,40}=[^;"'\r\n]{0,200};){0,12}?\s{0,3}(?:Password|Pwd)\s{0,3}=\s{0,3}(?<secret>[^;"'\s<>]{4,128})(?=[;"'\s<]|$)/gi,
      confidence: "medium",
      bits: 40,
      window: { before: 1200, after: 140 },
      accepts: (password) => !isExamplePassword(password),
      facts: hostFacts,
    },
    {
      id: "data-source-name",
      name: "Data source name with a password",
      reference: "https://pkg.go.dev/github.com/go-sql-driver/mysql#readme-dsn-data-source-name",
      lifetime: { expires: "issuer-decides" },
      identity: "machine",
      password: true,
      containment: ["Change the user's password", "End open sessions"],
      keywords: ["@tcp(", "@unix("],
      pattern:
        /(?<![\w.-])[\w.-]{1,64}:(?<secret>[^\s"'\x60:@()<>{}]{4,128})@(?:tcp|unix)\((?<host>[^()"'\s]{1,200})\)\//g,
      confidence: "medium",
      bits: 40,
      window: { before: 200, after: 210 },
      accepts: (password) => !isExamplePassword(password),
      facts: hostFacts,
    },
  ],
};

function hostFacts(_: string, { groups }: MatchContext): CredentialFacts {
  const host = /^(?:tcp:)?([\w.-]+)/i.exec(groups["host"] ?? "")?.[1];
  return host === undefined ? {} : { account: host.toLowerCase() };
}

export const examples = (): Examples => ({
  "connection-string": {
    find: [
      fill('"Default": "Server=tcp:db.acme.io,1433;Database=app;User Id=app;Password={w:16};Encrypt=true"'),
      fill("Data Source=10.0.0.4; Initial Catalog=app; uid=app; pwd={w:12}"),
    ],
    ignore: [
      "Server=db;Database=app;User Id=app;Password=myPassword;",
      'Server=db;Database=app;User Id=app;Password={0};"',
      fill("Server=db;Database=app;Integrated Security=SSPI;Session={w:16};"),
    ],
  },
  "data-source-name": {
    find: [
      fill('dsn := "app:{w:16}@tcp(db.acme.io:3306)/app?parseTime=true"'),
      fill("DSN=app:{w:12}@unix(/tmp/sql)/app"),
    ],
    ignore: [
      'dsn := "user:password@tcp(localhost:3306)/app"',
      'fmt.Sprintf("%s:%s@tcp(%s)/%s", user, password, host, name)',
    ],
  },
});
