import type { CredentialFacts } from "../../model/finding.ts";
import type { Examples, MatchContext, Provider } from "../../model/provider.ts";
import { decodePercent } from "../fingerprint.ts";
import { fill } from "./fill.ts";
import { isExamplePassword } from "./shapes.ts";

/** User, password and host of RFC 3986, section 3.2; what quotes, blanks and brackets end. */
const userinfo = String.raw`(?<user>[^\s:/?#@"'<>\x60{}()\[\]|,;]{0,128}):(?<secret>[^\s/@"'<>\x60|]{3,256})@(?<host>[^\s/?#@"'<>\x60\\]{1,255})`;

export const urls: Provider = {
  id: "urls",
  name: "URLs with a password",
  issuer: "",
  types: [
    {
      id: "database-url",
      name: "Database or broker URL with a password",
      reference: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS",
      lifetime: { expires: "issuer-decides" },
      identity: "machine",
      password: true,
      alternative: {
        text: "Databases of the large clouds accept a role's short-lived token instead of a password.",
        reference: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html",
      },
      containment: ["Change the user's password", "End open sessions"],
      keywords: [
        "postgres",
        "mysql",
        "mariadb",
        "mongodb",
        "redis",
        "amqp",
        "mssql",
        "sqlserver",
        "clickhouse",
        "cockroachdb",
        "couchdb",
        "neo4j",
        "nats://",
        "ldap",
      ],
      pattern: new RegExp(
        String.raw`(?:postgres(?:ql)?|mysqlx?|mariadb|mongodb|rediss?|amqps?|mssql|sqlserver|clickhouse|cockroachdb|couchdb|neo4j|nats|ldaps?)(?:\+[a-z0-9_]{1,20})?:\/\/` +
          userinfo,
        "gi",
      ),
      confidence: "medium",
      bits: 40,
      window: { before: 30, after: 720 },
      accepts: isPassword,
      doubts: opensLittle,
      facts: hostFacts,
    },
    {
      id: "oracle-url",
      name: "Oracle connection string with a password",
      reference: "https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html",
      lifetime: { expires: "issuer-decides" },
      identity: "machine",
      password: true,
      containment: ["ALTER USER ... IDENTIFIED BY a new password", "End open sessions"],
      keywords: ["jdbc:oracle:", "sqlplus ", "impdp ", "expdp ", "sqlldr "],
      pattern:
        /(?:jdbc:oracle:(?:thin|oci\d?|kprb):|\b(?:sqlplus|impdp|expdp|sqlldr)\s{1,4}(?:-\w{1,3}\s{1,4}){0,3}["']?)(?<user>[\w.$#]{1,128})\/(?<secret>[^\s/@"'<>\x60|]{3,128})@(?:\/\/|\(|ldaps?:\/\/)?(?<host>[\w.-]{1,255})/gi,
      confidence: "medium",
      bits: 40,
      window: { before: 0, after: 560 },
      accepts: isPassword,
      doubts: opensLittle,
      facts: hostFacts,
    },
    {
      id: "basic-auth-url",
      name: "URL with user name and password",
      reference: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
      lifetime: { expires: "issuer-decides" },
      identity: "either",
      containment: ["Change the password at the host that the URL names"],
      keywords: [
        "http://",
        "https://",
        "ftp://",
        "ftps://",
        "sftp://",
        "ssh://",
        "smtp://",
        "smtps://",
        "imap://",
        "imaps://",
        "socks5://",
        "socks5h://",
        "git+https://",
      ],
      pattern: new RegExp(String.raw`(?:https?|s?ftps?|ssh|smtps?|imaps?|socks5h?):\/\/` + userinfo, "gi"),
      confidence: "medium",
      bits: 40,
      window: { before: 10, after: 720 },
      accepts: isPassword,
      doubts: opensLittle,
      facts: hostFacts,
    },
  ],
};

const localHosts =
  /^(?:(?:localhost|host\.docker\.internal|db|database|postgres|postgresql|mysql|mariadb|redis|mongo|mongodb|rabbitmq)(?:[:,]|$)|127\.|0\.0\.0\.0|\[::1\]|::1|example\.|[\w.-]*\.example(?:\.|:|$)|[\w.-]*\.(?:local|test|invalid|localhost)(?::|$)|<|\$|%|\{|host(?:name)?(?::|$)|server(?::|$)|(?:your|my)[\w-]*)/i;
const documentation =
  /example\.(?:com|org|net)|\.(?:example|invalid)(?::|$)|^(?:host|hostname|server|domain|your|my)[\w.-]*$/i;

/** `HTTPBIN_IP`: a name that a test or a template puts a host in place of. */
const hostNames = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?::|$)/;

const fewestCharacters = 6;

/** Filling is none, and what stands for a developer's own machine or for an example is one only when it is no plain word. */
function isPassword(encoded: string, { groups }: MatchContext): boolean {
  const password = decodePercent(encoded);
  const { host = "", user = "" } = groups;
  if (hostNames.test(host) || isExamplePassword(password)) return false;
  if (documentation.test(host))
    return password.length >= fewestCharacters && /[A-Za-z]/.test(password) && /\d/.test(password);
  return !(localHosts.test(host) && (password === user || password.length < fewestCharacters));
}

/** A password of a developer's own machine opens little, one for an example's host most likely nothing. */
function opensLittle(_: string, { groups }: MatchContext): boolean {
  const { host = "" } = groups;
  return localHosts.test(host) || documentation.test(host);
}

function hostFacts(_: string, { groups }: MatchContext): CredentialFacts {
  const host = (groups["host"] ?? "").split(":")[0]?.toLowerCase() ?? "";
  const user = groups["user"] ?? "";
  return {
    ...(host && { account: host }),
    ...(user && { subjects: [{ ...(host && { issuer: host }), subject: user }] }),
  };
}

export const examples = (): Examples => ({
  "database-url": {
    find: [
      fill("postgres://app:{w:16}@db.acme.io:5432/app"),
      fill("mongodb+srv://app:{w:12}%21@cluster0.ab1cd.mongodb.net/x"),
      fill("redis://:{w:24}@cache.acme.io:6379"),
    ],
    ignore: [
      "postgres://user:password@localhost/db",
      "postgres://app:${DB_PASSWORD}@db/app",
      "mysql://root:root@localhost",
      "postgres://app:letmein@db.example.com/app",
      "postgres://app:app@localhost/app",
    ],
  },
  "oracle-url": {
    find: [
      fill("jdbc:oracle:thin:app/{w:16}@//db.acme.io:1521/app"),
      fill("jdbc:oracle:oci:app/{w:16}@ora.acme.io"),
      fill("sqlplus -S app/{w:16}@ora.acme.io"),
    ],
    ignore: ["jdbc:oracle:thin:@//db.acme.io:1521/app", "jdbc:oracle:thin:scott/tiger@localhost:1521:xe"],
  },
  "basic-auth-url": {
    find: [
      fill("https://ci:{w:20}@git.acme.io/repo.git"),
      fill("imaps://ci:{w:16}@mail.acme.io"),
      fill("socks5h://ci:{w:16}@proxy.acme.io:1080"),
    ],
    ignore: [
      "https://user:pass@host/",
      "https://git.acme.io:8443/@scope/x",
      "http://$USER:$PASS@proxy.acme.io",
      "https://user:xxxxx@git.acme.io",
    ],
  },
});
