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
  facts: (_: string, { groups }: MatchContext) => ({ subjects: [{ subject: groups["user"] ?? "" }] }),
} as const satisfies Partial<DetectableType>;

export const remoteLogins: Provider = {
  id: "remote-logins",
  name: "Logins in scripts",
  issuer: "",
  types: [
    {
      ...password,
      id: "psexec-password",
      name: "Password on a PsExec command line",
      reference: "https://learn.microsoft.com/sysinternals/downloads/psexec",
      keywords: ["psexec"],
      pattern:
        /psexec(?:64)?(?:\.exe)?\s[^\r\n|;]{0,200}?\s-u\s{1,4}"?(?<user>[^\s"]{1,100})"?\s{1,4}-p\s{1,4}"?(?<secret>[^\s"]{6,128})/gi,
      window: { before: 2, after: 480 },
    },
    {
      ...password,
      id: "powercli-password",
      name: "Password of a vSphere login",
      reference: "https://developer.broadcom.com/powercli/latest/vmware.vimautomation.core/commands/connect-viserver",
      keywords: ["connect-viserver"],
      pattern:
        /connect-viserver\s[^\r\n|;]{0,200}?-user\s{1,4}["']?(?<user>[^\s"']{1,100})["']?\s{1,4}-password\s{1,4}["']?(?<secret>[^\s"']{6,128})/gi,
      window: { before: 2, after: 480 },
    },
    {
      ...password,
      id: "directory-entry-password",
      name: "Password handed to a directory login",
      reference: "https://learn.microsoft.com/dotnet/api/system.directoryservices.directoryentry.-ctor",
      keywords: ["directoryentry("],
      pattern:
        /\bDirectoryEntry\(\s{0,8}"[^"\r\n]{4,200}",\s{0,20}"(?<user>[^"\r\n]{1,100})",\s{0,20}"(?<secret>[^"\r\n]{6,128})"/g,
      window: { before: 2, after: 500 },
    },
    {
      ...password,
      id: "phpmailer-password",
      name: "Password of an SMTP login in PHP",
      reference: "https://github.com/PHPMailer/PHPMailer#a-simple-example",
      keywords: ["->password"],
      pattern:
        /\$\w{0,20}mail\w{0,20}->Username\s{0,8}=\s{0,8}["'](?<user>[^"'\r\n]{1,100})["'];[^\r\n]{0,120}\s{1,8}\$\w{0,20}mail\w{0,20}->Password\s{0,8}=\s{0,8}["'](?<secret>[^"'\r\n]{6,128})["']/gi,
      window: { before: 320, after: 160 },
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
});
