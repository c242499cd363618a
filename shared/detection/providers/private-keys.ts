import type { CredentialFacts } from "../../model/finding.ts";
import type { DetectableType, Examples, Provider } from "../../model/provider.ts";
import { opensshKeyId } from "../facts/openssh.ts";
import { pgpFacts } from "../facts/pgp.ts";
import { pemFacts } from "../facts/public-key.ts";
import { pemBody } from "../fingerprint.ts";
import { fill } from "./fill.ts";

const window = { before: 60, after: 24_000 };
const shortestBody = 60;
/** Base64 with the line ends, indents, quotes and escapes of the file that the block was pasted into. */
const body = String.raw`[A-Za-z0-9+/=\s\\"',>|*#:.()-]{40,22000}?`;

/** Of an armoured key: https://www.rfc-editor.org/rfc/rfc9580#section-6.2.2 */
const armorHeaders = String.raw`\s{0,4}(?:[ \t]{0,8}(?:Comment|Version|Hash|MessageID|Charset): [^\n\\]{0,200}[\n\\]n?){0,8}`;

function block(label: string): RegExp {
  return new RegExp(
    `-----BEGIN ${label}-----${armorHeaders}(?:${body}-----END ${label}-----|${body.slice(0, -1)})`,
    "g",
  );
}

/** A line of base64, which words about a key do not have. */
const bodyLine = /[A-Za-z0-9+/]{30}/;

function hasBody(pem: string): boolean {
  const text = pemBody(pem);
  return (
    text.length >= shortestBody &&
    bodyLine.test(pem) &&
    !/^(.)\1{20}/.test(text) &&
    !/example|redacted|x{10}/i.test(text)
  );
}

const pemType = {
  lifetime: { expires: "never" },
  identity: "either",
  confidence: "high",
  bits: 128,
  window,
  accepts: hasBody,
} as const satisfies Partial<DetectableType>;

export const privateKeys: Provider = {
  id: "private-keys",
  name: "Private keys",
  issuer: "",
  types: [
    {
      ...pemType,
      id: "ssh-private-key",
      name: "OpenSSH private key",
      reference: "https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key",
      alternative: {
        text: "Certificates of an SSH authority end by themselves.",
        reference: "https://man.openbsd.org/ssh-keygen#CERTIFICATES",
      },
      containment: ["Remove its public half from authorized_keys and deploy keys, by fingerprint", "Make a new pair"],
      keywords: ["-----begin openssh private key"],
      pattern: block("OPENSSH PRIVATE KEY"),
      facts: sshFacts,
    },
    {
      ...pemType,
      id: "pgp-private-key",
      name: "PGP private key",
      reference: "https://www.rfc-editor.org/rfc/rfc9580",
      lifetime: { expires: "optional" },
      alternative: {
        text: "Keyless signing needs no stored key.",
        reference: "https://docs.sigstore.dev/cosign/signing/overview/",
      },
      containment: ["Publish the revocation certificate", "Replace the key in the pipelines that sign with it"],
      keywords: ["-----begin pgp private key block"],
      pattern: block("PGP PRIVATE KEY BLOCK"),
      facts: pgpFacts,
    },
    {
      ...pemType,
      id: "encrypted-private-key",
      name: "Private key under a passphrase",
      reference: "https://www.rfc-editor.org/rfc/rfc5958",
      confidence: "medium",
      containment: ["Replace the key pair: the passphrase can be guessed without limit"],
      keywords: ["-----begin encrypted private key"],
      pattern: block("ENCRYPTED PRIVATE KEY"),
    },
    {
      ...pemType,
      id: "private-key",
      name: "Private key",
      reference: "https://www.rfc-editor.org/rfc/rfc7468",
      alternative: {
        text: "A key service or SPIFFE keeps the key where it cannot be copied.",
        reference: "https://spiffe.io/docs/latest/spiffe-about/overview/",
      },
      containment: ["Replace the key pair", "Revoke its certificates", "Remove the public key wherever it is trusted"],
      keywords: ["-----begin private key", "-----begin rsa private", "-----begin ec private", "-----begin dsa private"],
      pattern: new RegExp(
        `-----BEGIN (?:RSA |EC |DSA )?PRIVATE KEY-----(?:${body}-----END (?:RSA |EC |DSA )?PRIVATE KEY-----|${body.slice(0, -1)})`,
        "g",
      ),
      facts: pemFacts,
    },
    {
      ...pemType,
      id: "private-key-base64",
      name: "Private key in base64",
      reference: "https://www.rfc-editor.org/rfc/rfc7468",
      containment: ["Replace the key pair", "Revoke its certificates"],
      keywords: ["ls0tls1crudjti"],
      pattern:
        /(?<![A-Za-z0-9+/])LS0tLS1CRUdJTi(?:BQUklWQVRFIEtFWS|BSU0EgUFJJVkFURSBLRV|BFQyBQUklWQVRFIEtFWS|BPUEVOU1NIIFBSSVZBVEUgS0VZ)[A-Za-z0-9+/]{100,20000}={0,2}/g,
      accepts: () => true,
    },
    {
      ...pemType,
      id: "private-key-der",
      name: "Private key in base64 without its PEM lines",
      reference: "https://www.rfc-editor.org/rfc/rfc5958",
      containment: ["Replace the key pair", "Revoke its certificates"],
      keywords: ["ibadanbgkqhkig9w0baqefaasc", "mighageambmgbyqgsm49agegccqgsm49awehbg0w"],
      pattern:
        /(?<![A-Za-z0-9+/])(?:MII[A-Za-z0-9+/]{3}IBADANBgkqhkiG9w0BAQEFAASC|MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w)[A-Za-z0-9+/]{100,20000}={0,2}/g,
      accepts: () => true,
    },
    {
      ...pemType,
      id: "private-key-jwk",
      name: "Private key as a JSON Web Key",
      reference: "https://www.rfc-editor.org/rfc/rfc7517",
      containment: ["Replace the key in the key set", "Replace what the public half was trusted for"],
      keywords: ['"kty"'],
      pattern:
        /\{(?=[^{}]{0,6000}?"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)")[^{}]{0,6000}?"d"\s{0,4}:\s{0,4}"(?<secret>[\w-]{32,1400})"/g,
      window: { before: 6000, after: 6000 },
      accepts: () => true,
    },
    {
      id: "putty-private-key",
      name: "PuTTY private key",
      reference: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Remove its public half from authorized_keys and deploy keys", "Make a new pair"],
      keywords: ["putty-user-key-file-"],
      pattern:
        /PuTTY-User-Key-File-[23]: [^\r\n]{1,80}\s(?:[^\r\n]{0,200}\r?\n){1,60}?Private-Lines: \d{1,3}\r?\n(?<secret>(?:[A-Za-z0-9+/=]{1,80}(?:\r\n?|\n)){1,60})/g,
      confidence: "high",
      bits: 128,
      window,
    },
  ],
};

function sshFacts(pem: string): CredentialFacts {
  const keyId = opensshKeyId(pem);
  return keyId === undefined ? {} : { keyIds: [keyId] };
}

function example(label: string): string {
  return [
    `-----BEGIN ${label}-----`,
    fill("MIIE{s:60}"),
    fill("{s:64}"),
    fill("A{s:40}"),
    `-----END ${label}-----`,
  ].join("\n");
}

function empty(label: string): string {
  return [`-----BEGIN ${label}-----`, "...", `-----END ${label}-----`].join("\n");
}

export const examples = (): Examples => ({
  "ssh-private-key": {
    find: [example("OPENSSH PRIVATE KEY")],
    ignore: [empty("OPENSSH PRIVATE KEY"), "-----BEGIN OPENSSH PUBLIC KEY-----"],
  },
  "pgp-private-key": {
    find: [
      example("PGP PRIVATE KEY BLOCK"),
      example("PGP PRIVATE KEY BLOCK").replace("\n", "\nComment: Test key <release@example.com>\n\n"),
    ],
    ignore: [empty("PGP PRIVATE KEY BLOCK")],
  },
  "encrypted-private-key": { find: [example("ENCRYPTED PRIVATE KEY")], ignore: [empty("ENCRYPTED PRIVATE KEY")] },
  "private-key": {
    find: [
      example("RSA PRIVATE KEY"),
      example("PRIVATE KEY").replaceAll("\n", "\\n"),
      `${example("EC PRIVATE KEY").slice(0, -40)}`,
    ],
    ignore: [
      empty("PRIVATE KEY"),
      example("CERTIFICATE"),
      example("PUBLIC KEY"),
      "if (text.startsWith('-----BEGIN PRIVATE KEY-----')) {",
    ],
  },
  "private-key-base64": {
    find: [fill("LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRV{w:400}")],
    ignore: [fill("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS{w:400}")],
  },
  "private-key-der": {
    find: [
      fill('key = "MII' + "EvgIBADANBgkqhkiG9w0BAQEFAASC{w:600}" + '"'),
      fill("MIGHAgEAMBMGByqGSM49AgEG" + "CCqGSM49AwEHBG0w{w:140}"),
    ],
    ignore: [fill("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A{w:300}")],
  },
  "private-key-jwk": {
    find: [
      fill('{"kty": "EC", "crv": "P-256", "x": "{b:43}", "d": "{b:43}"}'),
      fill('{"d": "{b:340}", "n": "{b:340}", "kty": "RSA"}'),
    ],
    ignore: [fill('{"kty": "EC", "crv": "P-256", "x": "{b:43}", "y": "{b:43}"}'), fill('{"d": "{b:43}"}')],
  },
  "putty-private-key": {
    find: [
      fill(
        "PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: k\nPublic-Lines: 1\n{s:64}\nPrivate-Lines: 2\n{s:64}\n{s:64}\n",
      ),
    ],
    ignore: ["PuTTY-User-Key-File-2: ssh-rsa\n"],
  },
});
