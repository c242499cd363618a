import type { DetectableType, Examples, MatchContext, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isExamplePassword } from "./shapes.ts";

const login = {
  lifetime: { expires: "issuer-decides" },
  identity: "either",
  containment: ["Change it on the server or device", "Change it wherever the same one is used"],
  password: true,
  confidence: "medium",
  bits: 40,
  accepts: (password: string) => !isExamplePassword(password) && !/^(?:public|private)$/i.test(password),
  doubts: (password: string) => !/\d/.test(password),
  facts: (_: string, { groups }: MatchContext) => (groups["user"] ? { subjects: [{ subject: groups["user"] }] } : {}),
} as const satisfies Partial<DetectableType>;

export const serverLogins: Provider = {
  id: "server-logins",
  name: "Logins in the configuration of servers and devices",
  issuer: "",
  types: [
    {
      ...login,
      id: "haproxy-password",
      name: "Password in HAProxy's configuration",
      reference: "https://docs.haproxy.org/3.0/configuration.html#3.4",
      keywords: ["insecure-password", "stats auth"],
      pattern:
        /(?:\buser\s{1,8}(?<user>[\w.@-]{1,60})\s{1,8}insecure-password\s{1,8}|\bstats auth\s{1,8}[\w.@-]{1,60}:)(?<secret>[^\s"']{6,128})/g,
      window: { before: 90, after: 220 },
    },
    {
      ...login,
      id: "smtp-relay-password",
      name: "Password of a mail relay in Postfix's table",
      reference: "https://www.postfix.org/SASL_README.html#client_sasl_enable",
      keywords: ["]:25", "]:465", "]:587", "]:submission", "]:smtp"],
      pattern:
        /^[ \t]{0,8}\[[\w.-]{3,200}\]:(?:25|2525|465|587|submissions?|smtps?)[ \t]{1,20}(?<user>[^\s:]{1,100}):(?<secret>\S{6,200})(?=\s|$)/gm,
      window: { before: 210, after: 340 },
    },
    {
      ...login,
      id: "cisco-password",
      name: "Password, key or community in a Cisco device's configuration",
      reference:
        "https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html",
      keywords: [
        "enable secret",
        "enable password",
        " privilege ",
        "snmp-server community",
        "isakmp key",
        "-server key",
      ],
      pattern:
        /^[ \t]{0,4}(?:enable (?:secret|password)|username (?<user>[\w.@-]{1,60}) privilege \d{1,2} (?:secret|password)|snmp-server community|crypto isakmp key|(?:tacacs|radius)-server key) (?:[07] )?(?<secret>[^\s"']{6,64})(?=\s|$)/gm,
      window: { before: 90, after: 160 },
    },
  ],
};

export const examples = (): Examples => ({
  "haproxy-password": {
    find: [fill("  user admin insecure-password {w:11}7"), fill("  stats auth admin:{w:11}7")],
    ignore: ["  user admin insecure-password changeme", "  stats auth admin:${STATS_PASSWORD}"],
  },
  "smtp-relay-password": {
    find: [fill("[smtp.acme.io]:587 mailer@acme.io:{w:15}7"), fill("[smtp.acme.io]:submission mailer@acme.io:{w:15}7")],
    ignore: ["[smtp.acme.io]:587 username:password", "[smtp.acme.io]:587"],
  },
  "cisco-password": {
    find: [
      fill("enable secret 0 {w:11}7"),
      fill("username admin privilege 15 password 7 {u:13}7"),
      fill("snmp-server community {w:11}7 RW"),
      fill("crypto isakmp key {w:15}7 address 10.0.0.4"),
    ],
    ignore: ["snmp-server community public RO", "enable secret 5 <removed>", "username admin privilege 15 secret 5"],
  },
});
