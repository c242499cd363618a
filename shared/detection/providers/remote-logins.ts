import type { DetectableType, Examples, MatchContext, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isExamplePassword } from "./shapes.ts";

const password = {
  lifetime: { expires: "issuer-decides" },
  identity: "either",
  containment: ["Find out who accepts it", "Change it there"],
  password: true,
  confidence: "medium",
  bits: 40,
  accepts: (text: string) => !isExamplePassword(text),
} as const satisfies Partial<DetectableType>;

/** One that stands beside the user whose it is. */
const login = {
  ...password,
  facts: (_: string, { groups }: MatchContext) => (groups["user"] ? { subjects: [{ subject: groups["user"] }] } : {}),
} as const satisfies Partial<DetectableType>;

export const remoteLogins: Provider = {
  id: "remote-logins",
  name: "Logins in scripts",
  issuer: "",
  types: [
    {
      ...login,
      id: "psexec-password",
      name: "Password on a PsExec command line",
      reference: "https://learn.microsoft.com/sysinternals/downloads/psexec",
      keywords: ["psexec"],
      pattern:
        /psexec(?:64)?(?:\.exe)?\s[^\r\n|;]{0,200}?\s-u\s{1,4}"?(?<user>[^\s"]{1,100})"?\s{1,4}-p\s{1,4}"?(?<secret>[^\s"]{6,128})/gi,
      window: { before: 2, after: 480 },
    },
    {
      ...login,
      id: "powercli-password",
      name: "Password of a vSphere login",
      reference: "https://developer.broadcom.com/powercli/latest/vmware.vimautomation.core/commands/connect-viserver",
      keywords: ["connect-viserver"],
      pattern:
        /connect-viserver\s[^\r\n|;]{0,200}?-user\s{1,4}["']?(?<user>[^\s"']{1,100})["']?\s{1,4}-password\s{1,4}["']?(?<secret>[^\s"']{6,128})/gi,
      window: { before: 2, after: 480 },
    },
    {
      ...login,
      id: "directory-entry-password",
      name: "Password handed to a directory login",
      reference: "https://learn.microsoft.com/dotnet/api/system.directoryservices.directoryentry.-ctor",
      keywords: ["directoryentry("],
      pattern:
        /\bDirectoryEntry\(\s{0,8}"[^"\r\n]{4,200}",\s{0,20}"(?<user>[^"\r\n]{1,100})",\s{0,20}"(?<secret>[^"\r\n]{6,128})"/g,
      window: { before: 2, after: 500 },
    },
    {
      ...login,
      id: "phpmailer-password",
      name: "Password of an SMTP login in PHP",
      reference: "https://github.com/PHPMailer/PHPMailer#a-simple-example",
      keywords: ["->password"],
      pattern:
        /\$\w{0,20}mail\w{0,20}->Username\s{0,8}=\s{0,8}["'](?<user>[^"'\r\n]{1,100})["'];[^\r\n]{0,120}\s{1,8}\$\w{0,20}mail\w{0,20}->Password\s{0,8}=\s{0,8}["'](?<secret>[^"'\r\n]{6,128})["']/gi,
      window: { before: 320, after: 160 },
    },
    {
      ...login,
      id: "piped-password",
      name: "Password piped into a login",
      reference: "https://docs.docker.com/reference/cli/docker/login/#password-stdin",
      keywords: ["echo"],
      pattern:
        /\becho\s{1,4}(?:-n\s{1,4})?["']?(?:(?<user>[\w.-]{1,64}):)?(?<secret>[^\s"'|;:]{6,200})["']?\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?(?:chpasswd|passwd\s{1,4}--stdin|sudo\s{1,4}-S|cryptsetup|(?:docker|podman|helm|oras|az|gh|registry)\s[^\r\n|;]{0,160}?(?:--password-stdin|--with-token|login\b))/g,
      window: { before: 0, after: 480 },
    },
    {
      ...login,
      id: "htpasswd-password",
      name: "Password on an htpasswd command line",
      reference: "https://httpd.apache.org/docs/current/programs/htpasswd.html",
      keywords: ["htpasswd"],
      pattern:
        /\bhtpasswd\s{1,4}(?:-[A-Za-z]{1,6}\s{1,4}){0,3}-[A-Za-z]{0,5}b[A-Za-z]{0,5}\s{1,4}(?:[^\s"'|;{}-][^\s"'|;{}]{0,199}\s{1,4})?(?<user>[^\s"'|;{}]{1,100})\s{1,4}["']?(?<secret>[^\s"'|;{}]{6,128})/g,
      window: { before: 0, after: 500 },
    },
    {
      ...login,
      id: "net-user-password",
      name: "Password on a net user command line",
      reference:
        "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/cc771865(v=ws.11)",
      keywords: ["net user", "net1 user", "net.exe user"],
      pattern:
        /\bnet1?(?:\.exe)? user\s{1,4}"?(?<user>[^\s"/]{1,64})"?\s{1,4}"?(?<secret>[^\s"/*]{6,128})(?="?\s{1,4}\/(?:add|domain|expires|active))/gi,
      window: { before: 0, after: 260 },
    },
    {
      ...password,
      id: "keystore-password",
      name: "Password of a key store on a command line",
      reference: "https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html",
      keywords: ["storepass", "keypass"],
      pattern: /\s-(?:src|dest|new)?(?:storepass|keypass)(?:word)?\s{1,4}["']?(?<secret>[^\s"'\x60|;]{6,128})/g,
      window: { before: 8, after: 160 },
    },
    {
      ...password,
      id: "powershell-secure-string",
      name: "Password in a PowerShell script",
      reference:
        "https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring#-asplaintext",
      keywords: ["convertto-securestring"],
      pattern:
        /ConvertTo-SecureString\s{1,4}(?:(?:-AsPlainText|-Force|-String)\s{1,4}){0,3}["'](?<secret>[^"'\r\n]{6,200})["']/gi,
      window: { before: 0, after: 300 },
    },
  ],
};

export const examples = (): Examples => ({
  "psexec-password": {
    find: [fill("psexec \\\\build-2 -u ACME\\deploy -p {w:12} cmd /c deploy.bat")],
    ignore: ["psexec \\\\build-2 -u ACME\\deploy -p %PASSWORD% cmd", "psexec \\\\build-2 -u deploy -p password cmd"],
  },
  "powercli-password": {
    find: [fill("Connect-VIServer -Server vc.acme.io -User deploy@vsphere.local -Password {w:12}")],
    ignore: ['Connect-VIServer "$host" -User "$user" -Password "$password"'],
  },
  "directory-entry-password": {
    find: [fill('new DirectoryEntry("LDAP://dc.acme.io", "ACME\\\\deploy", "{w:12}")')],
    ignore: ['new DirectoryEntry("LDAP://dc.acme.io", "user", password)'],
  },
  "phpmailer-password": {
    find: [fill("$mail->Username = 'deploy';  // name\n$mail->Password = '{w:12}';")],
    ignore: ["$mail->Username = 'user';\n$mail->Password = 'secret';", "$mail->Password = $password;"],
  },
  "piped-password": {
    find: [
      fill('echo "{w:16}" | docker login --username ci --password-stdin registry.acme.io'),
      fill("echo {w:16} | sudo -S apt-get update"),
      fill("echo 'root:{w:16}' | chpasswd"),
    ],
    ignore: [
      'echo "$REGISTRY_TOKEN" | docker login --username ci --password-stdin',
      "echo 'root:password' | chpasswd",
      "echo finished | tee login.log",
    ],
  },
  "htpasswd-password": {
    find: [fill("htpasswd -bc .htpasswd admin {w:12}"), fill("htpasswd -nbB admin '{w:12}'")],
    ignore: [
      'htpasswd -bc .htpasswd admin "$PASSWORD"',
      "htpasswd -c .htpasswd admin",
      "htpasswd -bc {{ file }} {{ user }} {{ password }}",
    ],
  },
  "net-user-password": {
    find: [fill("net user deploy {w:12} /add"), fill('net.exe user deploy "{w:12}" /add /domain')],
    ignore: ["net user deploy * /add", "net user deploy %PASSWORD% /add", "net user deploy /delete"],
  },
  "keystore-password": {
    find: [fill("keytool -genkey -storepass {w:12} -alias a"), fill("jarsigner -keypass '{w:12}' a.jar a")],
    ignore: ["keytool -genkey -storepass changeit -alias a", "keytool -genkey -storepass $STORE_PASSWORD"],
  },
  "powershell-secure-string": {
    find: [
      fill('ConvertTo-SecureString "{w:12}" -AsPlainText -Force'),
      fill("ConvertTo-SecureString -String '{w:12}'"),
    ],
    ignore: ['ConvertTo-SecureString "$Password" -AsPlainText', "ConvertTo-SecureString $env:PASSWORD -AsPlainText"],
  },
});
